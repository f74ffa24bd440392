import { TextDecoder } from 'node:util';

const START = 'insertion';
const END = 'first update';

/** Inserts the tag into an empty page, with marks before and after; returns the time between them. */
const draw = (page, tag, origin) =>
  page.evaluate(
    async (name, url, start, end) => {
      await import(url);
      // Starts when the browser is idle.
      await new Promise((resolve) => requestIdleCallback(resolve));
      const element = document.createElement(name);
      performance.mark(start);
      document.body.append(element);
      await element.updateComplete;
      performance.mark(end);
      if (!element.shadowRoot.querySelector('figure')) throw new Error(`<${name}> drew nothing`);
      return performance.measure('drawing', start, end).duration;
    },
    tag,
    `${origin}/dist/cdn/${tag}.js`,
    START,
    END,
  );

/**
 * What the page's own thread worked meanwhile: its scripting, without its waiting. In a trace of this drawing the thread
 * stands still for half of the time that passes, in the midst of any step, while other threads of the browser have the
 * processor.
 */
async function work(page, tag, origin) {
  await page.tracing.start({ categories: ['blink.user_timing'] });
  await draw(page, tag, origin);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const at = (mark) => traceEvents.find(({ name }) => name === mark).tts;
  return (at(END) - at(START)) / 1000;
}

/**
 * The first drawing of a tag with its bundled facts in a page that has drawn nothing yet: from its insertion to the end
 * of its first update. The script has run and its facts are parsed; nothing is warmed up. Promised is the scripting; the
 * time that passes is told.
 * @param {string} tag
 * @param {number} limit Milliseconds.
 * @returns {import('./run.mjs').Bench[]}
 */
export const firstDrawing = (tag, limit) => [
  {
    name: 'first drawing of the bundled facts, from insertion to the end of the update, cold: work of the page’s thread',
    unit: 'ms',
    limit,
    measure: (page, origin) => work(page, tag, origin),
  },
  {
    name: 'the same, as time that passes',
    unit: 'ms',
    measure: (page, origin) => draw(page, tag, origin),
  },
];
