import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GraphicElement } from '../ui/host/graphic.js';
import { until } from './fixtures.js';

/** Tests the data table of a graphic. */
export function describeTable(add: () => Promise<GraphicElement>): void {
  describe('its table', () => {
    const find = <Found extends Element>(element: Element, selector: string): Found =>
      element.shadowRoot?.querySelector<Found>(selector) ?? expect.fail(`no ${selector}`);
    const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
    const rows = (element: Element) => all(element, '[part=table] tbody tr').map(({ textContent }) => textContent);
    const heads = (element: Element) => all(element, '[part=table] thead th');
    const orders = (element: Element) => heads(element).map((head) => head.getAttribute('aria-sort'));

    async function opened(): Promise<GraphicElement> {
      const element = await add();
      await until(() => all(element, '[part=table] td').length > 0, 'the table');
      find<HTMLDetailsElement>(element, '[part=table]').open = true;
      return element;
    }

    it('is sorted ascending, descending and as given by a key, says so, and keeps the focus', async () => {
      const element = await opened();
      const given = rows(element);
      const last = heads(element).length - 1;
      const button = heads(element)[last]?.querySelector('button') ?? expect.fail('no button');
      const status = find(element, '[part=table] [role=status]');
      button.focus();
      for (const [way, words] of [
        ['ascending', 'lowest first'],
        ['descending', 'highest first'],
        [null, 'In the order given.'],
      ] as const) {
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        expect(orders(element).at(-1)).to.equal(way);
        expect(orders(element).filter(Boolean).length).to.equal(way ? 1 : 0);
        expect(status.textContent).to.contain(words);
        expect(element.shadowRoot?.activeElement).to.equal(button);
        expect(rows(element).toSorted()).to.deep.equal(given.toSorted());
      }
      expect(rows(element)).to.deep.equal(given);
    });

    it('stays sorted while the graphic draws again', async () => {
      const element = await opened();
      find<HTMLButtonElement>(element, '[part=table] thead th button').click();
      await element.updateComplete;
      const sorted = rows(element);
      element.headline = 'Another headline';
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(sorted);
      expect(orders(element)[0]).to.equal('ascending');
    });

    it('has sort buttons large enough for a finger', async () => {
      const element = await opened();
      for (const button of all(element, '[part=table] thead button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    });
  });
}
