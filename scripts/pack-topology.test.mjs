import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { packArcs, packTopology, pruneTopology } from './pack-topology.mjs';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** The reader's half is TypeScript, which Node cannot load as it stands. */
async function loadUnpackArcs() {
  const { code } = await transform(await read('../src/corridor-map/unpack-arcs.ts'), { loader: 'ts', format: 'esm' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).unpackArcs;
}

/** The numbers of each arc in turn, which is how they are read. */
const flat = (arcs) => arcs.map((arc) => arc.flat());

describe('packed arcs', () => {
  let unpackArcs;
  before(async () => {
    unpackArcs = await loadUnpackArcs();
  });

  it('come back as they were, on the real base map', async () => {
    const { arcs } = JSON.parse(await read('../data/region.topo.json'));
    assert.ok(arcs.length > 100);
    assert.deepEqual(unpackArcs(packArcs(arcs)), flat(arcs));
  });

  it('come back at every border between one digit and more', () => {
    const sizes = [0, 1, 33, 34, 35, 781, 782, 783, 9999, 123456];
    const arcs = [sizes.flatMap((size) => [[size, 0 - size]])];
    assert.deepEqual(unpackArcs(packArcs(arcs)), flat(arcs));
  });

  it('need no escaping in JSON', async () => {
    const packed = packArcs(JSON.parse(await read('../data/region.topo.json')).arcs);
    assert.equal(JSON.stringify(packed), `"${packed}"`);
  });

  it('refuse what is not quantised', () => {
    assert.throws(() => packArcs([[[0.5, 1]]]), /whole numbers/);
  });

  it('replace the arcs of a topology and nothing else', () => {
    const line = { type: 'LineString', arcs: [0] };
    const topology = { type: 'Topology', objects: { units: line, lakes: line }, arcs: [[[0, 0]]] };
    const { code } = packTopology().transform(JSON.stringify(topology), '/data/region.topo.json');
    assert.deepEqual(JSON.parse(code), { ...topology, arcs: '##' });
    assert.equal(packTopology().transform('{}', '/data/visits.json'), null);
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
    const topology = JSON.parse(await read('../data/region.topo.json'));
    const pruned = pruneTopology(topology, ['units', 'lakes']);
    assert.deepEqual(Object.keys(pruned.objects), ['units', 'lakes']);
    for (const name of ['units', 'lakes']) assert.deepEqual(shapes(pruned, name), shapes(topology, name));
    assert.ok(pruned.arcs.length < topology.arcs.length);
  });
});
