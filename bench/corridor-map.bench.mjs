import { firstDrawing } from './first-drawing.mjs';

const TAG = 'corridor-map';

/** Returns pseudo-random numbers from 0 to 1, the same in every run. */
const seeded = () => {
  let seed = 1;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
};

/** Creates ten thousand points on the base map. */
const manyPoints = () => {
  const random = window.seeded();
  const features = Array.from({ length: 10_000 }, () => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [55 + random() * 22, 23 + random() * 21] },
  }));
  return { type: 'FeatureCollection', asOf: '2026-02', features };
};

/** Creates a thousand lines of eight positions each. */
const manyLines = () => {
  const random = window.seeded();
  const features = Array.from({ length: 1000 }, (_, i) => {
    const [x, y] = [55 + random() * 20, 23 + random() * 19];
    const coordinates = Array.from({ length: 8 }, (_, n) => [x + n * 0.3 * random(), y + n * 0.3 * random()]);
    const properties = { name: `Line ${i}`, mode: 'rail', status: i % 2 ? 'planned' : 'operating' };
    return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
  });
  return { type: 'FeatureCollection', asOf: '2026-02', features };
};

/** Loads the script and waits until the browser is idle; defines `data` and `paint` in the page. */
const open = async (page, origin) => {
  const tools = Object.entries({ seeded, manyPoints, manyLines });
  await page.addScriptTag({ content: tools.map(([name, tool]) => `window.${name} = ${tool};`).join('\n') });
  await page.evaluate(async (url) => {
    window.paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    window.draw = async (change = () => {}) => {
      const element = document.createElement('corridor-map');
      change(element);
      document.body.append(element);
      await element.complete;
      await element.updateComplete;
      return element;
    };
    window.live = async (element) => {
      element.loading = 'eager';
      while (!element.shadowRoot.querySelector('.sheet svg')) await new Promise((resolve) => setTimeout(resolve));
      return element.shadowRoot.querySelector('.sheet');
    };
    await import(url);
    await new Promise((resolve) => requestIdleCallback(resolve));
  }, `${origin}/dist/cdn/${TAG}.js`);
};

const heapOf = async (page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
};

/** Returns the time from parsed data until the given number of shapes is painted. */
function drawn(page, data, part, least) {
  return page.evaluate(
    async (name, selector, count) => {
      const small = { ...window[name](), features: window[name]().features.slice(0, 1) };
      const element = await window.draw((one) => (one.data = small));
      const many = window[name]();
      await window.paint();
      const start = performance.now();
      element.data = many;
      while (element.shadowRoot.querySelectorAll(selector).length < count) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      await window.paint();
      return performance.now() - start;
    },
    data,
    part,
    least,
  );
}

/** Returns the frames per second of a live map of these data while it is dragged. */
async function dragged(page, data) {
  const at = await page.evaluate(async (name) => {
    const sheet = await window.live(await window.draw((one) => (one.data = window[name]())));
    const { x, y, width, height } = sheet.getBoundingClientRect();
    window.frames_ = 0;
    const count = () => {
      window.frames_++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    return { x: x + width / 2, y: y + height / 2 };
  }, data);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const start = performance.now();
  const from = await page.evaluate(() => window.frames_);
  for (let step = 0; performance.now() - start < 2000; step++) {
    await page.mouse.move(at.x + 120 * Math.sin(step / 10), at.y + 80 * Math.cos(step / 10));
  }
  const frames = (await page.evaluate(() => window.frames_)) - from;
  const seconds = (performance.now() - start) / 1000;
  await page.mouse.up();
  return frames / seconds;
}

/** Returns how much larger the heap is after 100 removed live maps than with the first one, in percent. */
async function afterTurns(page, origin) {
  await open(page, origin);
  const rest = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await page.evaluate(async () => {
    window.map = await window.draw();
    await window.live(window.map);
  });
  await rest();
  const before = await heapOf(page);
  await page.evaluate(async () => {
    for (let turn = 0; turn < 100; turn++) {
      window.map.remove();
      await window.paint();
      document.body.append(window.map);
      await window.live(window.map);
      await window.paint();
    }
  });
  await rest();
  return ((await heapOf(page)) / before) * 100 - 100;
}

/** @type {import('./run.mjs').Bench[]} */
export const benches = [
  ...firstDrawing(TAG, 30),
  {
    name: 'a second map, from insertion to the end of its first update, warm',
    unit: 'ms',
    limit: 30,
    async measure(page, origin) {
      await open(page, origin);
      return page.evaluate(async () => {
        await window.draw();
        await window.paint();
        const start = performance.now();
        const element = document.createElement('corridor-map');
        document.body.append(element);
        await element.updateComplete;
        return performance.now() - start;
      });
    },
  },
  {
    name: 'live layer, from the wish to the mounted map, its chunk in memory',
    unit: 'ms',
    limit: 150,
    async measure(page, origin) {
      await open(page, origin);
      return page.evaluate(async () => {
        // The first map loads the chunk; the second one is measured.
        await window.live(await window.draw());
        const element = await window.draw();
        await window.paint();
        const start = performance.now();
        await window.live(element);
        return performance.now() - start;
      });
    },
  },
  {
    name: '10,000 GeoJSON points, from the parsed object to the painted frame, the reading code in memory',
    unit: 'ms',
    limit: 160,
    async measure(page, origin) {
      await open(page, origin);
      return drawn(page, 'manyPoints', '.points', 1);
    },
  },
  {
    name: 'a live map of 10,000 points dragged for two seconds',
    unit: 'frames/s',
    limit: 30,
    atLeast: true,
    async measure(page, origin) {
      await open(page, origin);
      return dragged(page, 'manyPoints');
    },
  },
  {
    name: '1,000 GeoJSON lines, from the parsed object to the painted frame, the reading code in memory',
    unit: 'ms',
    // Each line has a row in the list and the table. The limit is a second, after which readers lose their train of thought.
    limit: 1000,
    async measure(page, origin) {
      await open(page, origin);
      return drawn(page, 'manyLines', '.map .run', 100);
    },
  },
  {
    name: 'a live map of 1,000 lines dragged for two seconds',
    unit: 'frames/s',
    limit: 30,
    atLeast: true,
    async measure(page, origin) {
      await open(page, origin);
      return dragged(page, 'manyLines');
    },
  },
  {
    name: 'heap after a live map was removed and put back 100 times, more than before the first time, nothing compiled',
    unit: '%',
    limit: 5,
    // Without the optimising compilers, whose code would grow the heap as long as it runs: what grows now is what removed
    // elements left behind.
    flags: '--jitless',
    measure: afterTurns,
  },
  {
    name: 'the same with what Chromium compiled of the code meanwhile',
    unit: '%',
    measure: afterTurns,
  },
];
