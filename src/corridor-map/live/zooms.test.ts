import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { boxesOf, overlaps } from '../../testing/boxes.js';
import { until } from '../../testing/fixtures.js';
import { shadow } from '../../testing/live-map.js';
import { measureIn } from '../../ui/host/text-measure.js';
import { baseOf } from '../basemap/basemap.js';
import { frameHeight, lowestScale, project, type Camera, type Point } from '../geometry/camera.js';
import { corridorData } from '../corridor-map.data.js';
import { drawMap } from '../corridor-map.drawing.js';
import { layoutMap, type Typography } from '../corridor-map.layout.js';
import { mapModel } from '../corridor-map.model.js';
import '../corridor-map.js';

const { corridors, places } = await corridorData.whole();
const model = mapModel(corridors, places, { worldview: 'neutral' });
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** Centres for the test: where lines and names are closest, at the sea, and at the Caspian. */
const MIDDLES: Record<string, Point> = { Kabul: [69.17, 34.53], Karachi: [66.99, 24.86], Baku: [49.87, 40.41] };

/** The camera of the live map at a place, kept inside the area that the map can show. */
function cameraAt(middle: Point, zoom: number, width: number): Camera {
  const height = frameHeight(width);
  const scale = Math.max(256 * 2 ** zoom, lowestScale(width, height));
  const [x, y] = project(middle);
  const [left, top] = [Math.round(x * scale - width / 2), Math.round(y * scale - height / 2)];
  return { scale, left, top, width, height, bleed: 0 };
}

describe('names at zoom 3 to 7', () => {
  for (const { width, lowest } of [
    { width: 320, lowest: 2.87 },
    { width: 640, lowest: 3.5 },
    { width: 960, lowest: 4.08 },
    { width: 1200, lowest: 4.4 },
  ]) {
    it(`do not overlap each other or the buttons on a map of ${width} px, whose lowest zoom is ${lowest}`, async () => {
      const room = await fixture<HTMLElement>(html`<div><corridor-map></corridor-map></div>`);
      room.style.inlineSize = `${width}px`;
      const element = room.querySelector('corridor-map') ?? expect.fail('no map');
      await until(() => shadow(element).querySelector('svg.map text') !== null, 'the drawing');
      const sheet = document.createElement('div');
      // The list beside the map would make it narrower.
      sheet.style.inlineSize = `${width}px`;
      shadow(element).querySelector('.box')?.append(sheet);
      const em = parseFloat(getComputedStyle(element).fontSize);
      const country = (code: string) => (countries.of(code) ?? code).toUpperCase();
      const type: Typography = { measure: measureIn(element), em, country, amount: String, ltr: true };
      for (const zoom of [3, 4, 5, 6, 7]) {
        for (const [where, middle] of Object.entries(MIDDLES)) {
          const camera = cameraAt(middle, zoom, width);
          expect(Math.log2(camera.scale / 256)).to.be.closeTo(Math.max(zoom, lowest), 0.01);
          render(drawMap(layoutMap(model, baseOf('neutral'), camera, type), ''), sheet);
          const names = boxesOf(sheet.querySelectorAll('text'));
          const frame = sheet.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
          expect(frame.width).to.equal(width);
          const buttons = { text: 'the buttons', box: new DOMRect(frame.right - 42, frame.top + 8, 34, 133) };
          expect(names.length, `${where}, zoom ${zoom}`).to.be.greaterThan(2);
          expect(overlaps([...names, buttons]), `${where}, zoom ${zoom}`).to.deep.equal([]);
        }
      }
    });
  }
});
