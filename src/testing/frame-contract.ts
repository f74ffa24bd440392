import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GraphicElement } from '../ui/host/graphic.js';
import { until } from './fixtures.js';

/** Tests the heading levels of a graphic. `consoleLines` returns the console output so far. */
export function describeHeadings(
  add: (attributes?: string) => Promise<GraphicElement>,
  consoleLines: () => string[],
): void {
  describe('its headings', () => {
    it('takes its place among the headings of the page, and those below its headline follow', async () => {
      const element = await add();
      await until(() => element.shadowRoot?.querySelector('.debug, [part=table] summary') !== null, 'the drawing');
      const levels = () =>
        [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({ localName }) => localName);
      const [headline, ...below] = levels();
      expect(headline).to.equal('h3');
      for (const [asked, first, next] of [
        ['2', 'h2', 'h3'],
        [' 4 ', 'h4', 'h5'],
        ['5', 'h5', 'h6'],
        ['6', 'h6', 'h6'],
      ] as const) {
        element.setAttribute('heading-level', asked);
        await element.updateComplete;
        expect(levels()).to.deep.equal([first, ...below.map(() => next)]);
        expect(element.shadowRoot?.querySelector('[part=headline]')?.localName).to.equal(first);
      }
      element.headingLevel = 2;
      await element.updateComplete;
      expect(levels()[0]).to.equal('h2');
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(levels()).to.deep.equal([headline, ...below]);
    });

    it('follows the heading of a page without leaving out a level', async () => {
      const element = await add('heading-level="2"');
      element.insertAdjacentHTML('beforebegin', '<h1>An article</h1>');
      await expect(element.parentElement).to.be.accessible();
      element.headingLevel = 3;
      await element.updateComplete;
      await expect(element.parentElement).not.to.be.accessible();
    });

    it('warns about an unknown heading level, and draws with the default', async () => {
      for (const asked of ['1', 'map', '7']) {
        const element = await add(`heading-level="${asked}" debug`);
        const sentence = `heading-level="${asked}" is not known. Known: 2, 3, 4, 5, 6.`;
        await until(
          () => element.shadowRoot?.querySelector('.debug')?.textContent.includes(sentence) === true,
          'the sentence',
        );
        expect(consoleLines().splice(0)).to.deep.equal([`<${element.localName}>: ${sentence}`]);
        expect(element.shadowRoot?.querySelector('[part=headline]')?.localName).to.equal('h3');
      }
    });
  });
}

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
