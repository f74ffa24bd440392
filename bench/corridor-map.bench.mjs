import { firstDrawing } from './first-drawing.mjs';

const TAG = 'corridor-map';

/** Ten thousand points over the base map, the same every time. */
const manyPoints = () => {
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const features = Array.from({ length: 10_000 }, () => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [55 + random() * 22, 23 + random() * 21] },
  }));
  return { type: 'FeatureCollection', asOf: '2026-02', features };
};

/** Loads the script and waits until the browser has nothing else to do; `data` and `paint` are there for the page. */
const open = async (page, origin) => {
  await page.addScriptTag({ content: `window.manyPoints = ${manyPoints}` });
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

/** @type {import('./run.mjs').Bench[]} */
export const benches = [
  firstDrawing(TAG, 30),
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
        // The first map brings the chunk; the second one is measured.
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
      return page.evaluate(async () => {
        const small = { ...window.manyPoints(), features: window.manyPoints().features.slice(0, 1) };
        const element = await window.draw((one) => (one.data = small));
        const data = window.manyPoints();
        await window.paint();
        const start = performance.now();
        element.data = data;
        while (!element.shadowRoot.querySelector('.points')) await new Promise((resolve) => setTimeout(resolve));
        await window.paint();
        return performance.now() - start;
      });
    },
  },
  {
    name: 'a live map of 10,000 points dragged for two seconds',
    unit: 'frames/s',
    limit: 30,
    atLeast: true,
    async measure(page, origin) {
      await open(page, origin);
      const at = await page.evaluate(async () => {
        const sheet = await window.live(await window.draw((one) => (one.data = window.manyPoints())));
        const { x, y, width, height } = sheet.getBoundingClientRect();
        window.frames_ = 0;
        const count = () => {
          window.frames_++;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
        return { x: x + width / 2, y: y + height / 2 };
      });
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
    },
  },
  {
    name: 'heap after a live map was removed and put back 100 times, more than before; its code was compiled',
    unit: '%',
    limit: 5,
    async measure(page, origin) {
      await open(page, origin);
      const turns = (count) =>
        page.evaluate(async (times) => {
          window.map ??= await window.draw();
          for (let turn = 0; turn < times; turn++) {
            await window.live(window.map);
            window.map.remove();
            await window.paint();
            document.body.append(window.map);
            await window.map.updateComplete;
          }
          await new Promise((resolve) => setTimeout(resolve, 500));
        }, count);
      // What the first turns leave is compiled code.
      await turns(60);
      const before = await heapOf(page);
      await turns(100);
      return ((await heapOf(page)) / before) * 100 - 100;
    },
  },
];
