import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../scripts/lib/browser.mjs';
import unit from '../web-test-runner.config.mjs';

const launchOptions = {
  browser: 'firefox',
  executablePath: ensureBrowser('firefox'),
  // As in the other two engines, so that a page has the same width before and after it is longer than the window.
  extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1, 'widget.gtk.overlay-scrollbars.enabled': true },
};

/** The unit tests in Firefox, which Puppeteer drives as it drives Chromium. */
export default { ...unit, browsers: [chromeLauncher({ puppeteer, launchOptions })] };
