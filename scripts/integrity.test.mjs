import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { integrityOf } from './integrity.mjs';

test('scripts and stylesheets get the integrity value that browsers compute, other files none', () => {
  const dist = mkdtempSync(join(tmpdir(), 'integrity-'));
  try {
    for (const folder of ['cdn', 'single', 'embed']) mkdirSync(join(dist, folder));
    writeFileSync(join(dist, 'cdn', 'a.js'), 'alert(1)\n');
    writeFileSync(join(dist, 'single', 'b.css'), '');
    writeFileSync(join(dist, 'single', 'licences.txt'), 'MIT');
    writeFileSync(join(dist, 'embed', 'a.js'), '');
    writeFileSync(join(dist, 'embed', 'a.html'), '');
    assert.deepEqual(integrityOf(dist), {
      // `printf 'alert(1)\n' | openssl dgst -sha384 -binary | base64`, and the same of nothing.
      'cdn/a.js': 'sha384-Vak0Zcr3bxd8tq03epnMvktUZupI6KlqYOa+TS7L9/HvJHvuB6S2m74oday+ttbz',
      'single/b.css': 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
      'embed/a.js': 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
    });
  } finally {
    rmSync(dist, { recursive: true });
  }
});
