import { firstDrawing } from './first-drawing.mjs';

const TAG = 'incident-trend';
const MILLION = 1_000_000;

/**
 * Adds the tag to the page, sets a million counts as typed arrays and waits for the drawing. `drawn` is the time from
 * checked data to the drawing, measured at a second width, for which nothing is cached.
 */
const drawMillion = (page, origin) =>
  page.evaluate(
    async (tag, url, length) => {
      await import(url);
      const start = Date.UTC(2000, 0);
      const times = Float64Array.from({ length }, (_, i) => start + i * 800_000);
      const values = Float64Array.from({ length }, (_, i) => (i === 543_210 ? 900 : 110 + (i % 37)));
      const source = { publisher: 'P', title: 'T', url: 'https://example.org/', date: null };
      const columns = { times, values, sources: ['S'] };
      const series = [{ id: 'a', name: 'A', publisher: null, measure: 'm', unit: 'incidents', columns }];
      const data = { asOf: '2026-02', place: 'Somewhere', sources: { S: source }, series };
      const element = document.createElement(tag);
      document.body.append(element);
      await element.complete;
      const stroke = () => element.shadowRoot.querySelector('.stroke')?.getAttribute('d');
      const begin = performance.now();
      element.data = data;
      await element.complete;
      while (!stroke()) await new Promise((resolve) => setTimeout(resolve));
      const whole = performance.now() - begin;
      // A change of attributes builds a new model and drawing from the same data.
      const before = stroke();
      const again = performance.now();
      element.chart = 'dots';
      await element.updateComplete;
      const drawn = performance.now() - again;
      if (stroke() === before) throw new Error('the chart was not drawn anew');
      return { whole, drawn };
    },
    TAG,
    `${origin}/dist/cdn/${TAG}.js`,
    MILLION,
  );

const usedHeap = async (client) => {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 2 ** 20;
};

/** @type {import('./run.mjs').Bench[]} */
export const benches = [
  ...firstDrawing(TAG, 20),
  {
    name: 'a million counts in memory drawn, from a changed attribute to the end of the update',
    unit: 'ms',
    limit: 200,
    measure: async (page, origin) => (await drawMillion(page, origin)).drawn,
  },
  {
    name: 'a million counts given as data, checked and drawn, with the modules that come for them',
    unit: 'ms',
    limit: 1000,
    measure: async (page, origin) => (await drawMillion(page, origin)).whole,
  },
  {
    name: 'heap in use with a million counts drawn, above the two arrays of 15.3 MB',
    unit: 'MB',
    limit: 20,
    async measure(page, origin) {
      const client = await page.createCDPSession();
      const before = await usedHeap(client);
      await drawMillion(page, origin);
      const after = await usedHeap(client);
      return after - before - (2 * 8 * MILLION) / 2 ** 20;
    },
  },
  {
    name: 'the live layer mounted, from engagement to its canvas, with its library',
    unit: 'ms',
    limit: 500,
    measure: (page, origin) =>
      page.evaluate(
        async (tag, url) => {
          await import(url);
          const element = document.createElement(tag);
          document.body.append(element);
          await element.complete;
          const root = element.shadowRoot;
          while (!root.querySelector('.targets')) await new Promise((resolve) => setTimeout(resolve));
          const begin = performance.now();
          root.querySelector('.box').dispatchEvent(new globalThis.Event('pointerenter'));
          while (!root.querySelector('canvas')) await new Promise((resolve) => setTimeout(resolve));
          return performance.now() - begin;
        },
        TAG,
        `${origin}/dist/cdn/${TAG}.js`,
      ),
  },
];
