import { expect } from '@open-wc/testing';
import { baseOf } from './corridor-map.base.js';
import { homeCamera } from './corridor-map.camera.js';
import { corridorData } from './corridor-map.data.js';
import { layoutMap, type Scene, type Type } from './corridor-map.layout.js';
import { mapModel } from './corridor-map.model.js';
import { placeRuns } from './corridor-map.runs.js';

const { corridors, places } = corridorData.bundled;
const model = mapModel(corridors, places, { worldview: 'neutral' });
const names = new Intl.DisplayNames('en', { type: 'region' });

/** From narrow to wide letters, how wide one is on average, in em: no font has to be installed. */
const LETTERS = [0.52, 0.57, 0.62];

const typeOf = (letter: number): Type => ({
  measure: (text, { size, weight }) => text.length * size * letter * (weight && weight > 500 ? 1.05 : 1),
  em: 16,
  country: (code) => (names.of(code) ?? code).toUpperCase(),
  ltr: true,
});

const sceneAt = (width: number, type: Type): Scene => layoutMap(model, baseOf('neutral'), homeCamera(width), type);

/** Every so many px from one width to another, in every width of letters. */
function* cases(from: number, to: number, step: number) {
  for (let width = from; width <= to; width += step) {
    for (const letter of LETTERS) yield { width, letter, says: `${width} px, letters of ${letter} em` };
  }
}

/** How far the name of a corridor is from the nearest stretch of it that is planned, in px; `undefined` without a name. */
function farFromPlanned(corridor: string, width: number, type: Type): number | undefined {
  const label = sceneAt(width, type).labels.find(({ id, kind }) => id === corridor && kind === 'corridor');
  if (!label) return undefined;
  const half = type.measure(label.text, { size: 13, weight: 600 }) / 2;
  const planned = placeRuns(model, homeCamera(width))
    .lines.get(corridor)
    ?.filter(({ status }) => status === 'planned');
  const distances = (planned ?? []).flatMap(({ line }) =>
    line.flatMap((x, i) =>
      i % 2 ? [] : [Math.hypot(Math.max(0, Math.abs(x - label.x) - half), (line[i + 1] ?? 0) - label.y)],
    ),
  );
  return Math.min(...distances);
}

describe('the names on the map at rest', () => {
  it('tell Afghanistan and Pakistan on every map that a phone shows, and on every wider one', () => {
    for (const { width, letter, says } of [...cases(304, 400, 4), ...cases(420, 1200, 20)]) {
      const countries = sceneAt(width, typeOf(letter)).labels.filter(({ kind }) => kind === 'country');
      expect(
        countries.map(({ id }) => id),
        says,
      ).to.include.members(['AF', 'PK']);
    }
  });

  it('stand where the Trans-Afghan railway is planned, or nowhere, but on no wide map nowhere', () => {
    for (const { width, letter, says } of cases(304, 1200, 16)) {
      const far = farFromPlanned('uap', width, typeOf(letter));
      if (width >= 640) expect(far, says).to.be.a('number');
      expect(far ?? 0, says).to.be.lessThan(24);
    }
  });
});
