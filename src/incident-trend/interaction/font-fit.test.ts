import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../testing/fixtures.js';
import type { IncidentTrendElement } from '../incident-trend.js';
import '../incident-trend.js';
import { boxOf } from '../../testing/boxes.js';

/** A font that is loaded with the test, with letters 1.5 times as wide. */
const WIDE = `@font-face {
  font-family: Wide;
  src: url(/node_modules/@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf);
  size-adjust: 150%;
}`;

const labels = (element: Element) => [...(element.shadowRoot?.querySelectorAll('svg .label, svg text') ?? [])];

/** How far the texts of the chart extend beyond it, in px. */
function beyond(element: Element): number {
  const chart = element.shadowRoot?.querySelector('.box > svg')?.getBoundingClientRect() ?? expect.fail('no chart');
  const ends = labels(element).map((text) => boxOf(text));
  return Math.max(...ends.flatMap(({ left, right }) => [right - chart.right, chart.left - left]));
}

describe('the names beside the lines of a trend', () => {
  before(async () => {
    const style = document.createElement('style');
    style.textContent = WIDE;
    document.head.append(style);
    await document.fonts.load('700 16px Wide');
  });

  for (const lang of ['en', 'kk']) {
    it(`keep inside the chart in ${lang}, however wide the page's font is`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang=${lang} style="inline-size: 1000px; font-family: Wide"><incident-trend></incident-trend></div>
      `);
      const element = box.querySelector<IncidentTrendElement>('incident-trend') ?? expect.fail('no element');
      await element.complete;
      await until(() => labels(element).length > 10 && beyond(element) < 1, 'texts inside the chart');
    });
  }
});
