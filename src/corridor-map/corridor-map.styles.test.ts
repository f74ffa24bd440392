import { expect, fixture, html } from '@open-wc/testing';
import './corridor-map.js';

/** The luminance of a colour as WCAG defines it. */
function luminance(colour: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d') ?? expect.fail('no canvas');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((step) =>
    step / 255 <= 0.04045 ? step / 255 / 12.92 : ((step / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the contrast on the map', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is 3 to 1 for lines of each role and 4.5 to 1 for names, on their grounds, in ${theme}`, async () => {
      const element = await fixture(html`<corridor-map theme=${theme}></corridor-map>`);
      const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
      const paint = (selector: string, property: 'fill' | 'stroke') =>
        all(selector).map((one) => getComputedStyle(one)[property]);
      const [sea, land, country] = ['.water', '.region', 'path.country'].map((one) => paint(one, 'fill')[0] ?? '');
      if (!sea || !land || !country) return expect.fail('the grounds');
      const grounds = { told: [land, country], joined: [land, country], context: [land, country, sea] };
      for (const [role, on] of Object.entries(grounds)) {
        const strokes = new Set(paint(`.map .${role} .line`, 'stroke'));
        expect(strokes.size, role).to.be.greaterThan(0);
        for (const stroke of strokes) {
          for (const ground of on) expect(contrast(stroke, ground), `${role} on ${ground}`).to.be.at.least(3);
        }
      }
      for (const name of all('.map text')) {
        const { fill, stroke } = getComputedStyle(name);
        expect(contrast(fill, stroke), `${name.textContent} in ${name.getAttribute('class')}`).to.be.at.least(4.5);
      }
    });
  }
});

describe('the lines of the map', () => {
  for (const [width, share] of [
    [680, 1],
    [400, 0.85],
  ] as const) {
    it(`are as wide as their role says at ${width} px: what the headline tells the widest`, async () => {
      const box = await fixture(html`<div style="inline-size: ${width}px"><corridor-map></corridor-map></div>`);
      const { shadowRoot } = box.querySelector('corridor-map') ?? expect.fail('no map');
      const widthOf = (selector: string) => {
        const line = shadowRoot?.querySelector(`.map ${selector} .line`) ?? expect.fail(`no ${selector}`);
        return Number.parseFloat(getComputedStyle(line).strokeWidth);
      };
      expect(widthOf('.told.planned.rail')).to.be.closeTo(4.4 * share, 0.01);
      expect(widthOf('.joined.operating.rail')).to.be.closeTo(2.4 * share, 0.01);
      expect(widthOf('.context.operating.road')).to.be.closeTo(0.8 * share, 0.01);
    });
  }
});
