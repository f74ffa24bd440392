import { expect } from '@open-wc/testing';
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
