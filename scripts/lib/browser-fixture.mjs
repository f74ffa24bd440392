/** Starts a browser and a server for a group of browser tests. */
import { after, afterEach, before } from 'node:test';
import { launch } from './open-page.mjs';
import { serve } from './server.mjs';

/**
 * Starts a browser and a server before the tests of a group, and closes them after the last one.
 * @param {object} [options] The options of the server. Its `pages` may change while the tests run.
 * @returns `browser` and `server`, and a list `opened`: what is in it is closed after each test.
 */
export function browserFixture(options = {}) {
  const fixture = { browser: undefined, server: undefined, opened: [] };
  before(async () => {
    fixture.browser = await launch();
    fixture.server = await serve(options);
  });
  afterEach(() => Promise.all(fixture.opened.splice(0).map((one) => one.close())));
  after(() => Promise.all([fixture.browser?.close(), fixture.server?.close()]));
  return fixture;
}
