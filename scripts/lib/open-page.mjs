/** Opens pages in Chromium for the checks, and records their messages and requests. */
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';

export function launch(...more) {
  const { args, ...options } = launchOptions();
  return puppeteer.launch({ ...options, args: [...args, ...more] });
}

/**
 * Opens a page in a browser profile of its own, so that pages share neither cache nor window.
 * @returns the page, and its console `messages` and `requests` so far.
 */
export async function newPage(browser, { width = 800, height = 1000, ...features } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  if (features.scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: features.scheme }]);
  if (features.script === false) await page.setJavaScriptEnabled(false);
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
  });
  return { page, messages, requests, close: () => context.close() };
}

/**
 * Emulates media features, such as `{ 'forced-colors': 'active' }`, and a media type such as `print`, until the page closes.
 * Uses the DevTools protocol, because puppeteer supports only some features.
 */
export async function emulate(page, features, media = '') {
  // The emulation ends with its session, so the session is kept.
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const emulated = Object.entries(features).map(([name, value]) => ({ name, value }));
  await sessions.get(page).send('Emulation.setEmulatedMedia', { media, features: emulated });
}

const sessions = new WeakMap();

/**
 * Holds back the scripts of a page that is opened next, as a slow connection does.
 * @param without The end of the address of a style sheet that comes empty.
 * @returns a function that lets the scripts come.
 */
export async function holdScripts(page, { without } = {}) {
  const held = [];
  let isReleased = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (without && request.url().endsWith(without)) return request.respond({ contentType: 'text/css', body: '' });
    if (isReleased || request.resourceType() !== 'script') return request.continue();
    return held.push(request);
  });
  return () => {
    isReleased = true;
    return Promise.all(held.map((request) => request.continue()));
  };
}

/** Runs in a page: waits until what has arrived is on screen. */
export const painted = () =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** Runs in a page: scrolls until the end of an element stands in the middle of the screen. */
export const scrollToEnd = (element) => {
  const { bottom } = element.getBoundingClientRect();
  window.scrollBy({ top: bottom - window.innerHeight / 2, behavior: 'instant' });
};

/** Waits until every tag has drawn, with fonts and layout settled. */
export async function drawn(page, tags, timeout = 15_000) {
  await page.waitForFunction(
    (names) => names.every((name) => document.querySelector(name)?.matches(':defined:state(ready)')),
    { timeout },
    tags,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A few frames, for elements that draw again after measuring themselves.
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Runs in a page: returns its layout shift since it was opened. */
export const layoutShift = () =>
  new Promise((resolve) => {
    let sum = 0;
    const observer = new window.PerformanceObserver((list) => {
      for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) sum += value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Buffered entries are delivered in a later task.
    setTimeout(() => resolve(sum), 100);
  });

/**
 * Runs in a page: scrolls to the largest drawing of a tag; returns its centre on screen, and the height of the figure,
 * which does not include the reserved height that is let go once it is out of sight.
 */
export function largestDrawing(tag) {
  const host = document.querySelector(tag);
  const area = (element) => element.getBoundingClientRect().width * element.getBoundingClientRect().height;
  const [largest] = [...host.shadowRoot.querySelectorAll('svg, canvas')].sort((a, b) => area(b) - area(a));
  largest.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = largest.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, height: host.shadowRoot.querySelector('figure').offsetHeight };
}
