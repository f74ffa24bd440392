import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mergeArcs } from 'topojson-client';
import { areaOf, AREAS, CLAIM_OF_INDIA, positionsIn, unitAreas } from './areas.mjs';
import { cutLines } from './build-region.mjs';
import { differencesOf } from './compare.mjs';
import { readDisputedLines } from './read-sources.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const region = read('../../data/region.topo.json');
const { pieces, views } = read('../../data/worldviews.json');

/** Asserts that two areas are as near to each other as simplifying leaves them. */
function near(found, expected, share, what) {
  assert.ok(Math.abs(found / expected - 1) <= share, `${what}: ${found.toFixed(0)} km², expected about ${expected}`);
}

describe('the areas of the base map', () => {
  const areas = unitAreas(region);

  it('are within 1 % of what the disputed pieces have before they are simplified', () => {
    for (const [id, km2] of Object.entries(AREAS)) {
      // The Golan Heights are simplified as coarsely as the land around them, by up to 10 km, far from the corridors.
      near(areas.get(id), km2, id === 'IL-GO' ? 0.2 : 0.01, id);
    }
  });

  it('add up to the claim of India, merged into one piece', () => {
    const { geometries } = region.objects.units;
    const members = geometries.filter(({ id }) => CLAIM_OF_INDIA.units.includes(id));
    const merged = mergeArcs(region, members);
    assert.equal(merged.arcs.length, 1);
    // Inside it no simplified border counts.
    near(areaOf(merged, positionsIn(region)), CLAIM_OF_INDIA.km2, 0.001, 'the claim of India');
  });

  it('count in that claim what India administers of what Pakistan and China claim, and what it claims of theirs', () => {
    const claimed = Object.keys(views.in.owners);
    const administered = Object.keys(pieces).filter((id) => pieces[id].administeredBy === 'IND' && id !== 'IN-AR');
    assert.deepEqual(CLAIM_OF_INDIA.units.toSorted(), [...new Set([...claimed, ...administered])].toSorted());
  });

  it('leave no piece without one', () => {
    for (const id of Object.keys(pieces)) assert.ok(areas.get(id) > 1000, id);
  });
});

describe('the comparison of base maps', () => {
  const changed = (change) => {
    const copy = JSON.parse(JSON.stringify(region));
    change(copy);
    return differencesOf(region, copy);
  };
  const unit = ({ objects }, id) => objects.units.geometries.find((one) => one.id === id);

  it('names a unit that is gone, and one that is new', () => {
    assert.deepEqual(
      changed((copy) => (unit(copy, 'QAT').id = 'QQQ')),
      ['units: without QAT', 'units: with QQQ'],
    );
  });

  it('counts features, arcs and areas', () => {
    const sentences = changed(({ objects, arcs }) => {
      objects.lakes.geometries.pop();
      // A corner of Qatar, which is one ring of two arcs, moved by a step of the grid and back again.
      const arc = arcs[238];
      arc[2][0] += 5;
      arc[3][0] -= 5;
    });
    assert.equal(sentences[0], 'lakes: 11 features, now 10');
    assert.match(sentences[1], /^QAT: \d+ km², now \d+$/);
    assert.equal(sentences.at(-1), '1 arc gone, 1 new');
  });

  it('says so when only the writing differs', () => {
    const sentences = changed((copy) => (unit(copy, 'QAT').arcs[0] = unit(copy, 'QAT').arcs[0].toReversed()));
    assert.deepEqual(sentences, ['The same features, areas and arcs, written in another order.']);
  });
});

describe('the lines that cut units', () => {
  const square = [
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [79, 35],
            [79, 36],
            [80, 36],
            [80, 35],
            [79, 35],
          ],
        ],
      },
    },
  ];
  const claim = (lines) => [{ id: 1, claim: 'Indian claim', within: 'China', lines }];

  it('lead loose ends to the nearest vertex, and leave ends that meet, or lie too far off', () => {
    const [first, second] = cutLines(
      claim([
        [
          [79.05, 35.05],
          [79.5, 35.5],
        ],
        [
          [79.5, 35.5],
          [79.7, 35.7],
        ],
      ]),
      square,
    );
    assert.deepEqual(first, [
      [79, 35],
      [79.05, 35.05],
      [79.5, 35.5],
    ]);
    assert.deepEqual(second, [
      [79.5, 35.5],
      [79.7, 35.7],
    ]);
  });

  it('are those of the pieces only', () => {
    const others = [
      {
        id: 12,
        claim: 'Chinese claim',
        within: 'India',
        lines: [
          [
            [78.8, 31.3],
            [79, 31.1],
          ],
        ],
      },
      {
        id: 16,
        claim: 'Indian claim',
        within: 'Pakistan',
        lines: [
          [
            [73.7, 36.9],
            [73.9, 36.7],
          ],
        ],
      },
      {
        id: 8,
        claim: 'Georgian claim',
        within: 'Georgia',
        lines: [
          [
            [41.6, 42.4],
            [42.2, 43.2],
          ],
        ],
      },
    ];
    assert.deepEqual(cutLines(others, square), []);
  });
});

describe('the file with the disputed lines', () => {
  it('is read line by line, behind a header with or without a bounding box', async () => {
    const line = (...positions) => {
      const bytes = Buffer.alloc(9 + 16 * positions.length);
      bytes.writeUInt8(1, 0);
      bytes.writeUInt32LE(2, 1);
      bytes.writeUInt32LE(positions.length, 5);
      positions.flat().forEach((value, i) => bytes.writeDoubleLE(value, 9 + 8 * i));
      return bytes;
    };
    const many = (...lines) => {
      const head = Buffer.alloc(9);
      head.writeUInt8(1, 0);
      head.writeUInt32LE(5, 1);
      head.writeUInt32LE(lines.length, 5);
      return Buffer.concat([head, ...lines]);
    };
    const header = (flags, boxBytes) =>
      Buffer.concat([
        Buffer.from(['G', 'P'].map((c) => c.charCodeAt(0))),
        Buffer.from([0, flags, 0, 0, 0, 0]),
        Buffer.alloc(boxBytes),
      ]);
    const [a, b] = [line([79, 35], [80, 36]), line([1.5, -2])];
    const values = [
      [20, 'Chinese claim', 'India', Buffer.concat([header(1, 0), many(a, b)])],
      [22, 'Syrian claim', 'Israel', Buffer.concat([header(3, 32), a])],
    ];
    class Database {
      exec = () => [{ values }];
      close() {}
    }
    const self = new URL(import.meta.url);
    assert.deepEqual(await readDisputedLines(self, async () => ({ Database })), [
      {
        id: 20,
        claim: 'Chinese claim',
        within: 'India',
        lines: [
          [
            [79, 35],
            [80, 36],
          ],
          [[1.5, -2]],
        ],
      },
      {
        id: 22,
        claim: 'Syrian claim',
        within: 'Israel',
        lines: [
          [
            [79, 35],
            [80, 36],
          ],
        ],
      },
    ]);
  });
});
