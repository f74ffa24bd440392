import { TextDecoder } from 'node:util';

const START = 'insertion';
const END = 'first update';

/** Inserts the tag into an empty page, and returns the time until its first update has ended. */
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
 * Returns the scripting time of the page's main thread meanwhile, without its waits: in a trace of this drawing the thread
 * waits half of the time for the processor, which other threads of the browser use.
 */
async function work(page, tag, origin) {
  await page.tracing.start({ categories: ['blink.user_timing'] });
  await draw(page, tag, origin);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const at = (mark) => traceEvents.find(({ name }) => name === mark).tts;
  return (at(END) - at(START)) / 1000;
}

/**
 * Measures the first drawing of a tag with its bundled facts, in a page that has drawn nothing yet: from its insertion to
 * the end of its first update. The script has run and its facts are parsed; nothing is warmed up. The limit is for the
 * scripting time; the elapsed time is printed as well.
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
