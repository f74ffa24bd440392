/** Opens one built graphic in a page of its own, for the accessibility checks. */
import { browserFixture } from '../../lib/browser-fixture.mjs';
import { drawn, emulate, newPage } from '../../lib/open-page.mjs';

/** The date of every page, so that ages and "today" stay the same. */
const DAY = Date.UTC(2026, 2, 15);

const pageOf = (tag, { lang = 'en', dir = 'ltr', attributes = '', style = '' }) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>A graphic</title>
  <link rel="icon" href="data:," />
  <style>
    :root { color-scheme: light dark; font-family: sans-serif; }
    body { margin: 0; background: light-dark(#fff, #16191d); color: light-dark(#16191d, #eceef1); }
    main { padding: 16px; }
    ${style}
  </style>
  <script type="module" src="/dist/cdn/${tag}.js"></script>
  <main>
    <h1>A page</h1>
    <h2>A part of it</h2>
    <a href="#after" id="before">Before</a>
    <${tag} ${attributes}></${tag}>
    <a href="#before" id="after">After</a>
  </main>
</html>`;

/** Runs in a page: whether the drawing and all panels of a graphic are there. */
const isWhole = (tag) => {
  const root = document.querySelector(tag)?.shadowRoot;
  const panels = [...(root?.querySelectorAll('details') ?? [])];
  // The content of these two is drawn only when they are opened.
  const isDrawn = (panel) => panel.childElementCount > 1 || panel.matches('[part=tools], [part=compare]');
  return Boolean(
    root?.querySelector('[part=table] td') && root.querySelector('[part=sources] a') && panels.every(isDrawn),
  );
};

/** Runs in a page: touches a graphic, so that its panels are loaded and drawn. */
const touch = ({ shadowRoot }) => shadowRoot.dispatchEvent(new window.PointerEvent('pointerover'));

/** Starts a browser and a server for a group of tests, and returns a function that opens graphics. */
export function graphics() {
  const pages = {};
  const fixture = browserFixture({ pages });

  /**
   * Opens a graphic and waits until it is complete.
   * @param {object} [options] `width`, `height`, `scheme`, `forced`, other preferences of the reader as media features (`wishes`), and `lang`, `dir`, `attributes` and `style` of the page.
   */
  return async function open(
    tag,
    { width = 800, height = 900, scheme = 'light', forced = false, wishes = {}, ...about } = {},
  ) {
    // A query, because the address in citations has none.
    const address = `/${tag}.html?${Object.keys(pages).length}`;
    pages[address] = pageOf(tag, about);
    const { page, messages, close } = await newPage(fixture.browser, { width, height });
    await emulate(page, { 'prefers-color-scheme': scheme, 'forced-colors': forced ? 'active' : 'none', ...wishes });
    await page.evaluateOnNewDocument((day) => (Date.now = () => day), DAY);
    await page.goto(fixture.server.url + address.slice(1));
    await drawn(page, [tag]);
    await page.$eval(tag, touch);
    await page.waitForFunction(isWhole, { timeout: 10_000 }, tag);
    await drawn(page, [tag]);
    return { page, messages, close };
  };
}

/** Opens every panel, and waits for its content. */
export async function unfold(page, tag) {
  await page.$eval(tag, ({ shadowRoot }) => {
    for (const panel of shadowRoot.querySelectorAll('details')) panel.open = true;
  });
  await page.waitForNetworkIdle({ idleTime: 200 });
  await drawn(page, [tag]);
}
