import { expect } from '@open-wc/testing';
import { project, type Point } from './camera.js';
import { corridorData } from '../corridor-map.data.js';
import { legLinesOf, offsetLine, splitAt, type LegLine } from './leg-curves.js';
import { mapModel, type ShownCorridor } from '../corridor-map.model.js';

const { corridors, places } = await corridorData.whole();
const locate = (id: string): Point | undefined => {
  const at = places[id]?.at;
  return at ? project(at) : undefined;
};
const shown = mapModel(corridors, places, { worldview: 'neutral' }).corridors;
const pick = (...ids: string[]): ShownCorridor[] => ids.flatMap((id) => shown.filter((one) => one.id === id));
const length = (line: readonly Point[]) =>
  line.reduce((sum, [x, y], i) => sum + Math.hypot(x - (line[i - 1]?.[0] ?? x), y - (line[i - 1]?.[1] ?? y)), 0);
const touches = ({ points }: LegLine, id: string) => points.some((point) => String(point) === String(locate(id)));

describe('the lines', () => {
  it('pass through every place of a leg', () => {
    const [line] = legLinesOf(pick('bandarabbas'), locate);
    if (!line) return expect.fail('no line');
    for (const id of ['shahidrajaee', 'bafq', 'mashhad', 'sarakhs_ir']) expect(touches(line, id), id).to.equal(true);
  });

  it('draw the 22 of 115 km that are being built as that share of the leg, without a place at their end', () => {
    const parts = legLinesOf(pick('kta'), locate).filter(
      (line) => touches(line, 'torghundi') || touches(line, 'herat'),
    );
    const built = parts.find(({ status }) => status === 'under-construction');
    const rest = parts.find(
      (line) => line.status === 'planned' && String(line.points[0]) === String(built?.points.at(-1)),
    );
    if (!built || !rest) return expect.fail('two parts of the leg');
    expect(length(built.points) / (length(built.points) + length(rest.points))).to.be.closeTo(22 / 115, 1e-9);
  });

  it('draw track that corridors share once, for the first of them', () => {
    const between = (lines: LegLine[]) => lines.filter((line) => touches(line, 'sukkur') && touches(line, 'karachi'));
    expect(between(legLinesOf(pick('uap', 'kta'), locate)).map(({ corridor }) => corridor)).to.deep.equal(['uap']);
    expect(between(legLinesOf(pick('kta', 'uap'), locate)).map(({ corridor }) => corridor)).to.deep.equal(['kta']);
  });

  it('draw road beside rail where both lead from place to place', () => {
    const lines = legLinesOf(pick('chabahar'), locate).filter((line) => touches(line, 'khash'));
    expect(lines.map(({ mode, aside }) => [mode, aside])).to.deep.equal([
      ['rail', false],
      ['road', true],
    ]);
  });

  it('give Gwadar no railway', () => {
    const modes = legLinesOf(shown, locate).filter((line) => touches(line, 'gwadar'));
    expect(modes.map(({ mode }) => mode)).to.deep.equal(['road']);
  });
});

describe('splitAt()', () => {
  it('splits a line at a share of its length', () => {
    const line: Point[] = [
      [0, 0],
      [4, 0],
      [10, 0],
    ];
    expect(splitAt(line, 0.5)).to.deep.equal([
      [
        [0, 0],
        [4, 0],
        [5, 0],
      ],
      [
        [5, 0],
        [10, 0],
      ],
    ]);
  });

  it('leaves an empty rest of a line that is split at its end', () => {
    const line: Point[] = [
      [0, 0],
      [4, 0],
    ];
    expect(splitAt(line, 1)).to.deep.equal([line, []]);
  });
});

describe('offsetLine()', () => {
  it('keeps its distance', () => {
    expect(offsetLine([0, 0, 10, 0], 4)).to.deep.equal([0, 4, 10, 4]);
  });
});
