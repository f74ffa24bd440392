import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { integrityOf } from './write-integrity.mjs';

test('every file for pages gets the integrity value that browsers compute, in whatever folder it lies', () => {
  const dist = mkdtempSync(join(tmpdir(), 'integrity-'));
  try {
    mkdirSync(join(dist, 'builder', 'deep'), { recursive: true });
    writeFileSync(join(dist, 'builder', 'deep', 'a.js'), 'alert(1)\n');
    writeFileSync(join(dist, 'builder', 'index.html'), '');
    writeFileSync(join(dist, 'index.js'), 'for bundlers');
    assert.deepEqual(integrityOf(dist), {
      // `printf 'alert(1)\n' | openssl dgst -sha384 -binary | base64`, and the same of nothing.
      'builder/deep/a.js': 'sha384-Vak0Zcr3bxd8tq03epnMvktUZupI6KlqYOa+TS7L9/HvJHvuB6S2m74oday+ttbz',
      'builder/index.html': 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
    });
  } finally {
    rmSync(dist, { recursive: true });
  }
});
