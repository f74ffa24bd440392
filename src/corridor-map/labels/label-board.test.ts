import { expect } from '@open-wc/testing';
import { baseOf } from '../basemap/basemap.js';
import { homeCamera } from '../geometry/camera.js';
import { corridorData } from '../corridor-map.data.js';
import type { Label } from './label-board.js';
import { layoutMap, type Scene, type Typography } from '../corridor-map.layout.js';
import { mapModel } from '../corridor-map.model.js';
import { placeLines } from '../geometry/line-layout.js';

const { corridors, places } = await corridorData.whole();
const model = mapModel(corridors, places, { worldview: 'neutral', through: 'AF' });
const names = new Intl.DisplayNames('en', { type: 'region' });

/** Average widths of a letter, from narrow to wide fonts, in em; no font has to be installed. */
const LETTERS = [0.52, 0.57, 0.62];

const typeOf = (letter: number): Typography => ({
  measure: (text, { size, weight }) => text.length * size * letter * (weight && weight > 500 ? 1.05 : 1),
  em: 16,
  country: (code) => (names.of(code) ?? code).toUpperCase(),
  amount: (km, status) => `${km} km ${status}`,
  ltr: true,
});

const sceneAt = (width: number, type: Typography): Scene =>
  layoutMap(model, baseOf('neutral'), homeCamera(width, model), type);

/** All widths of the map between two limits, in steps, with every width of letters. */
function* cases(from: number, to: number, step: number) {
  for (let width = from; width <= to; width += step) {
    for (const letter of LETTERS) yield { width, letter, says: `${width} px, letters of ${letter} em` };
  }
}

/** The distance of a name from the planned line of a corridor, in px: from the nearest line of its text. */
function distance(rows: readonly Label[], corridor: string, width: number, type: Typography): number {
  const pieces = placeLines(model, homeCamera(width, model)).pieces.get(corridor) ?? [];
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
  it('include Afghanistan and Pakistan at the width of a phone and at every greater width', () => {
    for (const { width, letter, says } of [...cases(304, 400, 4), ...cases(420, 1200, 20)]) {
      const countries = sceneAt(width, typeOf(letter)).labels.filter(
        ({ kind }) => kind === 'country' || kind === 'home',
      );
      expect(
        countries.map(({ id }) => id),
        says,
      ).to.include.members(['AF', 'PK']);
    }
  });

  it('include the Trans-Afghan railway, nearer to its planned line than to any other', () => {
    for (const { width, letter, says } of [...cases(320, 640, 8), ...cases(656, 1200, 32)]) {
      const type = typeOf(letter);
      const rows = sceneAt(width, type).labels.filter(({ id, kind }) => id === 'uap' && kind === 'corridor');
      expect(rows.map(({ text }) => text).join(' '), says).to.match(/^Trans- ?Afghan railway$/);
      const far = distance(rows, 'uap', width, type);
      expect(far, says).to.be.lessThan(16);
      expect(far, says).to.be.lessThan(distance(rows, 'kta', width, type));
    }
  });

  it('break the name of the railway into no more lines than needed', () => {
    const rows = (width: number) =>
      sceneAt(width, typeOf(0.52)).labels.flatMap(({ id, kind, text }) =>
        id === 'uap' && kind === 'corridor' ? [text] : [],
      );
    expect(rows(304)).to.deep.equal(['Trans-Afghan', 'railway']);
    expect(rows(360)).to.deep.equal(['Trans-Afghan', 'railway']);
    expect(rows(640)).to.deep.equal(['Trans-Afghan railway']);
  });
});
