import { expect } from '@open-wc/testing';
import { baseOf } from '../basemap/basemap.js';
import { homeCamera } from '../geometry/camera.js';
import { corridorData } from '../corridor-map.data.js';
import type { Label } from './label-board.js';
import { layoutMap, type Scene, type Type } from '../corridor-map.layout.js';
import { mapModel } from '../corridor-map.model.js';
import { placeRuns } from '../geometry/line-layout.js';

const { corridors, places } = await corridorData.whole();
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

/** How far a name is from where a corridor is planned, in px: from the box of any of its lines of text to any point. */
function distance(rows: readonly Label[], corridor: string, width: number, type: Type): number {
  const pieces = placeRuns(model, homeCamera(width)).lines.get(corridor) ?? [];
  const points = pieces.filter(({ status }) => status === 'planned').flatMap(({ line }) => line);
  const distances = rows.flatMap(({ text, x, y }) => {
    const half = type.measure(text, { size: 13, weight: 600 }) / 2;
    return points.flatMap((at, i) => {
      const across = Math.abs(at - x) - half;
      const down = Math.abs((points[i + 1] ?? 0) - (y - 4)) - 8;
      return i % 2 ? [] : [Math.hypot(Math.max(0, across), Math.max(0, down))];
    });
  });
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

  it('tell the Trans-Afghan railway where it is planned, and nearer to it than to any other plan', () => {
    for (const { width, letter, says } of [...cases(320, 640, 8), ...cases(656, 1200, 32)]) {
      const type = typeOf(letter);
      const rows = sceneAt(width, type).labels.filter(({ id, kind }) => id === 'uap' && kind === 'corridor');
      expect(rows.map(({ text }) => text).join(' '), says).to.match(/^Trans- ?Afghan railway$/);
      const far = distance(rows, 'uap', width, type);
      expect(far, says).to.be.lessThan(16);
      expect(far, says).to.be.lessThan(distance(rows, 'kta', width, type));
    }
  });

  it('part the railway in no more lines than a map needs', () => {
    const rows = (width: number) =>
      sceneAt(width, typeOf(0.52)).labels.flatMap(({ id, text }) => (id === 'uap' ? [text] : []));
    expect(rows(304)).to.deep.equal(['Trans-', 'Afghan', 'railway']);
    expect(rows(360)).to.deep.equal(['Trans-Afghan', 'railway']);
    expect(rows(640)).to.deep.equal(['Trans-Afghan railway']);
  });
});
