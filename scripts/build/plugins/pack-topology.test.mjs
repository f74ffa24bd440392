import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { coarsen, inMercator } from './coarsen-topology.mjs';
import { packArcs, packTopology, pruneTopology } from './pack-topology.mjs';
import { load } from '../../lib/load-source.mjs';

const { unpackArcs } = await load('src/corridor-map/basemap/arcs.ts');

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

const PLAIN = { scale: [1, 1], translate: [0, 0] };

/** Where the points of each arc lie, in turn, which is how they are read. */
const flat = (arcs) => arcs.map((arc) => positions(arc, PLAIN).flat());

describe('packed arcs', () => {
  it('come back as they were, on the real base map', async () => {
    const { arcs } = JSON.parse(await read('../../../data/region.topo.json'));
    assert.ok(arcs.length > 100);
    assert.deepEqual(unpackArcs(packArcs(arcs)), flat(arcs));
  });

  it('come back at every border between one digit and more', () => {
    const sizes = [0, 1, 33, 34, 35, 781, 782, 783, 9999, 123456];
    const arcs = [sizes.flatMap((size) => [[size, 0 - size]])];
    assert.deepEqual(unpackArcs(packArcs(arcs)), flat(arcs));
  });

  it('need no escaping in JSON', async () => {
    const packed = packArcs(JSON.parse(await read('../../../data/region.topo.json')).arcs);
    assert.equal(JSON.stringify(packed), `"${packed}"`);
  });

  it('refuse what is not quantised', () => {
    assert.throws(() => packArcs([[[0.5, 1]]]), /whole numbers/);
  });
});

/** Every geometry of an object as lists of its arcs' own points, whatever their numbers. */
function shapes({ arcs, objects }, name) {
  const draw = (one) => {
    if (Array.isArray(one)) return one.map(draw);
    return one < 0 ? { reversed: arcs[~one] } : { forward: arcs[one] };
  };
  return objects[name].geometries.map(({ id, arcs: numbers }) => ({ id, shape: draw(numbers) }));
}

describe('a pruned topology', () => {
  it('draws the kept objects of the real base map as before, without the other arcs', async () => {
    const topology = JSON.parse(await read('../../../data/region.topo.json'));
    const pruned = pruneTopology(topology, ['units', 'lakes']);
    assert.deepEqual(Object.keys(pruned.objects), ['units', 'lakes']);
    for (const name of ['units', 'lakes']) assert.deepEqual(shapes(pruned, name), shapes(topology, name));
    assert.ok(pruned.arcs.length < topology.arcs.length);
  });
});

/** The positions along an arc, in longitude and latitude. */
function positions(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** How far a point is from the nearest stretch of a line. */
function distanceTo(line, [x, y]) {
  const distances = line.map(([ax, ay], i) => {
    const [bx, by] = line[i + 1] ?? [ax, ay];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length && Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y);
  });
  return Math.min(...distances);
}

describe('a coarse topology', () => {
  let fine;
  let coarse;
  before(async () => {
    fine = pruneTopology(JSON.parse(await read('../../../data/region.topo.json')), ['units', 'lakes']);
    coarse = coarsen(fine);
  });

  it('has the same shapes of as many arcs, with fewer points', () => {
    assert.deepEqual(coarse.objects, fine.objects);
    assert.equal(coarse.arcs.length, fine.arcs.length);
    assert.ok(coarse.arcs.flat().length < 0.7 * fine.arcs.flat().length);
  });

  it('leaves what met to meet', () => {
    const meetings = ({ arcs, transform }) => {
      const ends = arcs.flatMap((arc) => [positions(arc, transform)[0], positions(arc, transform).at(-1)]);
      const firsts = new Map(ends.map(String).map((end, i, all) => [i, all.indexOf(end)]));
      return [...firsts.values()];
    };
    // Ends that lay apart may fall on one point of the coarser grid, but never the other way round.
    const [before, after] = [meetings(fine), meetings(coarse)];
    before.forEach((first, i) => assert.equal(after[i], after[first]));
  });

  it('strays from the fine lines by less than a px of the map at rest, which has at most 36 to a degree', () => {
    const isSeen = ([longitude, latitude]) => longitude > 52 && longitude < 80 && latitude > 22 && latitude < 42;
    let furthest = 0;
    fine.arcs.forEach((arc, i) => {
      const line = positions(coarse.arcs[i], coarse.transform);
      for (const point of positions(arc, fine.transform).filter(isSeen)) {
        furthest = Math.max(furthest, distanceTo(line, point));
      }
    });
    assert.ok(furthest > 0 && furthest * 36 < 1, `${furthest * 36} px`);
  });
});

describe('a topology in the world of 1 × 1', () => {
  it('has every point within half a cell of where Web Mercator puts it', async () => {
    const topology = pruneTopology(JSON.parse(await read('../../../data/region.topo.json')), ['units', 'lakes']);
    const world = inMercator(topology, 2);
    const [width, height] = world.transform.scale;
    const project = ([longitude, latitude]) => [
      longitude / 360 + 0.5,
      0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI),
    ];
    topology.arcs.forEach((arc, i) => {
      const there = positions(world.arcs[i], world.transform);
      for (const [x, y] of positions(arc, topology.transform).map(project)) {
        const isThere = ([a, b]) => Math.abs(a - x) < 0.501 * width && Math.abs(b - y) < 0.501 * height;
        assert.ok(there.some(isThere));
      }
    });
  });
});

describe('the bundled topology', () => {
  const file = new URL('../../../data/region.topo.json', import.meta.url).pathname;

  it('is coarse where it is imported, and fine where it is imported later', async () => {
    const plugin = packTopology();
    const plain = JSON.parse(await plugin.load(file));
    const later = plugin.resolveDynamicImport('./region.topo.json', file);
    const whole = JSON.parse((await plugin.load(later)).replace('export default ', ''));
    assert.ok(plain.arcs.length < whole.arcs.length);
    assert.deepEqual(Object.keys(plain.objects), ['units', 'lakes']);
    assert.deepEqual(plain.objects, whole.objects);
  });

  it('is fine everywhere in a build of one file', async () => {
    const plugin = packTopology({ whole: true });
    assert.equal(plugin.resolveDynamicImport('./region.topo.json', file), null);
    assert.equal(
      await plugin.load(file),
      JSON.stringify(JSON.parse((await packTopology().load(`${file}?fine`)).slice(15))),
    );
  });

  it('leaves other files alone', async () => {
    assert.equal(await packTopology().load('/data/visits.json'), null);
    assert.equal(packTopology().resolveDynamicImport('../../../data/visits.json', file), null);
  });
});
