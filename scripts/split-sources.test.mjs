import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { splitSources } from './split-sources.mjs';

const plugin = splitSources();
const sources = { LONG: { url: 'https://a.example' }, OTHER: { url: 'https://b.example' } };
const plain = { asOf: '2026-02', sources, items: [{ sources: ['OTHER'] }] };
const rich = {
  asOf: '2026-02',
  sources,
  items: [
    { sources: ['OTHER', 'LONG'], more: { remarks: ['secret'] } },
    { conflicts: [{ says: 1, sources: ['LONG'] }], sources: ['OTHER'] },
  ],
};

describe('facts in two parts', () => {
  let folder;
  const file = (name) => path.join(folder, 'data', name);
  const first = async (name) => JSON.parse(await plugin.load(file(name)));
  const later = async (name) => {
    const id = plugin.resolveDynamicImport(`./data/${name}`, path.join(folder, 'page.js'));
    return JSON.parse((await plugin.load(id)).replace('export default ', ''));
  };

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'facts-'));
    await mkdir(path.join(folder, 'data'));
    for (const [name, facts] of Object.entries({
      'plain.json': plain,
      'rich.json': rich,
      'shape.json': { arcs: [] },
    })) {
      await writeFile(file(name), JSON.stringify(facts));
    }
  });
  after(() => rm(folder, { recursive: true }));

  it('keep the source table for later, under the ids that the items name', async () => {
    assert.deepEqual(await first('plain.json'), { ...plain, sources: {} });
    assert.deepEqual(await later('plain.json'), { sources });
  });

  it('keep what stands under `more` for later, and then give the whole', async () => {
    assert.equal(JSON.stringify(await first('rich.json')).includes('secret'), false);
    assert.deepEqual(await later('rich.json'), rich);
  });

  it('name the same source by the same short id, and others by others', async () => {
    const { items } = await first('rich.json');
    assert.deepEqual(items[0].sources, ['0', '1']);
    assert.deepEqual(items[1], { conflicts: [{ says: 1, sources: ['1'] }], sources: ['0'] });
  });

  it('leave a file without a source table as it is', async () => {
    assert.equal(await plugin.load(file('shape.json')), null);
  });
});
