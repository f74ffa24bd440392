import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import datapackage from 'datapackage';
import { feedOf, writeCorrections } from './write-corrections.mjs';
import { writeDataPackage } from './write-data-package.mjs';

const { Package } = datapackage;
const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
after(() => rmSync(folder, { recursive: true }));

describe('the data package', async () => {
  writeDataPackage(folder);
  const description = join(folder, 'datapackage.json');
  const found = await Package.load(description, { basePath: folder });

  it('is valid for the tools of Frictionless Data', () => {
    assert.deepEqual(found.errors, []);
    assert.equal(found.descriptor.profile, 'tabular-data-package');
  });

  for (const resource of found.resources) {
    it(`has rows in ${resource.name}.csv that fit its fields, keys and foreign keys`, async () => {
      assert.ok(await resource.checkRelations());
      const rows = await resource.read({ keyed: true });
      assert.ok(rows.length > 0, 'no row');
    });
  }

  it('finds a source that is in no table', async () => {
    const sources = found.getResource('citations');
    const broken = JSON.parse(readFileSync(description, 'utf8'));
    broken.resources = broken.resources.map(({ path, ...one }) =>
      one.name === 'citations'
        ? {
            ...one,
            data: [
              ['table', 'item', 'source'],
              ['visits', 'V01', 'NOBODY'],
            ],
          }
        : { ...one, path },
    );
    const other = await Package.load(broken, { basePath: folder });
    await assert.rejects(other.getResource('citations').checkRelations());
    assert.ok(await sources.checkRelations());
  });

  it('has the licence and the newest day of its files', () => {
    const { licenses, created } = JSON.parse(readFileSync(description, 'utf8'));
    assert.equal(licenses[0].name, 'CC-BY-4.0');
    assert.match(created, /^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the feed of corrections', () => {
  const one = { id: 'a', date: '2026-11-30', graphic: 'corridor-map', what: 'A & B', from: '<1', to: '2', why: 'Why.' };

  it('has the newest first, with text that is no markup', () => {
    const feed = feedOf([one, { ...one, id: 'b', date: '2026-12-01', what: 'Newer' }]);
    assert.ok(feed.indexOf('Newer') < feed.indexOf('A &#38; B'));
    assert.match(feed, /<updated>2026-12-01T00:00:00Z<\/updated>\n {2}<author>/);
    assert.match(feed, /&#60;1 → 2\. Why\./);
  });

  it('gives each correction an id that stays', () => {
    const [first, second] = [feedOf([one]), feedOf([{ ...one, why: 'Other.' }])].map((feed) =>
      feed.match(/urn:uuid:[\da-f-]{36}/g),
    );
    assert.deepEqual(first, second);
    assert.equal(new Set(first).size, 2);
  });

  it('is written beside the tables', () => {
    writeCorrections(folder);
    assert.match(readFileSync(join(folder, 'corrections.atom'), 'utf8'), /^<\?xml/);
  });
});
