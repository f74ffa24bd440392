import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stagesFor } from './changed-stages.mjs';

const ALL = ['format', 'lint', 'types', 'scripts', 'build', 'unit', 'firefox', 'pages', 'access', 'stories', 'docs'];

describe('the stages that a change can touch', () => {
  it('are all of them for source code, data, and files that no rule knows', () => {
    for (const file of ['src/core/edtf.ts', 'data/visits.json', 'package.json', 'rollup.config.js', 'new.config.js'])
      assert.deepEqual(stagesFor([file], ALL), ALL, file);
  });

  it('are those that run a check for the check', () => {
    assert.deepEqual(stagesFor(['scripts/check/stories.mjs'], ALL), ['format', 'lint', 'build', 'stories']);
    assert.deepEqual(stagesFor(['scripts/check/arrival.mjs'], ALL), ['format', 'lint', 'build', 'pages']);
  });

  it('are the unit tests in all engines for a unit test', () => {
    assert.deepEqual(stagesFor(['src/core/edtf.test.ts'], ALL), ['format', 'lint', 'types', 'unit', 'firefox']);
  });

  it('are joined for several files', () => {
    assert.deepEqual(stagesFor(['CHANGELOG.md', 'bench/run.mjs'], ALL), ['format', 'lint', 'scripts']);
  });

  it('are none without a change', () => assert.deepEqual(stagesFor([], ALL), []));
});
