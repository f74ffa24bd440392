/** Runs unit tests of somebody's page with the packed package, in documents without a browser. */
import { after, before, describe, it } from 'node:test';
import { makeApp } from './apps-set-up.mjs';

const ENVIRONMENTS = {
  Vitest: ['vitest/vitest.mjs', ['run', '--environment'], ['jsdom', 'happy-dom']],
  Jest: ['jest/bin/jest.js', ['--env'], ['jsdom', '@happy-dom/jest-environment']],
};

describe('unit tests of others mount, click, use and remove all four, silently', { concurrency: false }, () => {
  let app;
  before(async () => {
    app = await makeApp('unit-tests');
  });
  after(() => app?.remove());

  for (const [runner, [file, args, documents]] of Object.entries(ENVIRONMENTS)) {
    for (const name of documents) {
      it(`in ${runner} with ${name}`, async () => {
        // Jest needs this flag for modules; Vitest takes no notice of it.
        await app.node('--experimental-vm-modules', `node_modules/${file}`, ...args, name);
      });
    }
  }
});
