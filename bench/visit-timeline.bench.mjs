import { firstDrawing } from './first-drawing.mjs';

const COUNT = 10_000;

/** Draws 10,000 events, one a day, from data in memory, and returns the result of `measure`. */
async function drawMany(page, origin) {
  await page.addScriptTag({ type: 'module', url: `${origin}/dist/cdn/visit-timeline.js` });
  return page.evaluate(async (count) => {
    const day = (i) => new Date(Date.UTC(1998, 0, 1 + i)).toISOString().slice(0, 10);
    const kinds = ['agreement', 'sanction', 'conflict', 'closure', 'infrastructure'];
    const countries = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
    const half = Array.from({ length: count / 2 }, (_, i) => i);
    const data = {
      asOf: '2026-02',
      sources: { S: { publisher: 'P', title: 'T', url: 'https://example.org/', date: null } },
      visits: half.map((i) => ({
        id: `v${i}`,
        date: day(2 * i),
        people: [{ name: `Leader ${i % 40}`, role: 'president', country: countries[i % 5] }],
        host: 'PK',
        place: 'Islamabad',
        kind: i % 3 ? 'bilateral' : 'summit',
        documents: { count: i % 30 },
        inArticle: false,
        sources: ['S'],
      })),
      events: half.map((i) => ({
        id: `e${i}`,
        date: day(2 * i + 1),
        kind: kinds[i % kinds.length],
        label: `What happened ${i}`,
        inArticle: false,
        sources: ['S'],
      })),
    };
    const element = document.createElement('visit-timeline');
    document.body.append(element);
    await element.complete;
    const root = element.shadowRoot;
    const until = async (holds) => {
      while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await until(() => root.querySelector('.live') !== null);
    // The code that checks given data is loaded before, because this measures the drawing.
    element.data = { ...data, visits: data.visits.slice(0, 1), events: [] };
    await element.complete;
    await element.updateComplete;
    // Some parts are loaded after that drawing.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const start = performance.now();
    element.data = data;
    await element.complete;
    await element.updateComplete;
    root.querySelector('.strip').getBoundingClientRect();
    const took = performance.now() - start;
    if (!root.querySelector('.bar')) throw new Error('the events are not drawn');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { took, nodes: root.querySelectorAll('*').length };
  }, COUNT);
}

/** @type {import('./run.mjs').Bench[]} */
export const benches = [
  ...firstDrawing('visit-timeline', 20),
  {
    name: '10,000 events in memory, checked and drawn',
    unit: 'ms',
    limit: 120,
    measure: async (page, origin) => (await drawMany(page, origin)).took,
  },
  {
    name: '10,000 events, elements in the drawing',
    unit: 'elements',
    limit: 300,
    measure: async (page, origin) => (await drawMany(page, origin)).nodes,
  },
];
