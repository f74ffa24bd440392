/** What a unit test of somebody's page does with a graphic; run by Vitest and by Jest, in jsdom and in happy-dom. */
import { readFileSync } from 'node:fs';
import 'corridor-elements';

const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline', 'incident-trend'];
const KEYS = ['ArrowDown', 'ArrowRight', 'Home', 'End', 'Enter', ' ', 'Escape'];
const visits = JSON.parse(readFileSync('node_modules/corridor-elements/data/visits.json', 'utf8'));

/** What was told to nobody: errors of the window, rejections that nobody handled, lines in the console. */
const told = [];
const tell = (what) => told.push(what?.stack ?? String(what));
const pause = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms));
window.addEventListener('error', (event) => tell(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => tell(event.reason));
process.on('unhandledRejection', tell);
process.on('uncaughtException', tell);
for (const level of ['error', 'warn']) console[level] = (...parts) => tell(parts.map(String).join(' '));
// No document of a unit test leads anywhere, or decodes a picture.
document.addEventListener('click', (event) => event.preventDefault());
const EXPECTED = [
  /: the (svg|png|csv|jsonld) file could not be made\. /,
  // The development build of Lit, because happy-dom fires `toggle` in the middle of an update.
  /^Element visit-timeline scheduled an update .* after an update completed/,
];

/** Mounts a graphic and waits until it has drawn and all its parts have come. */
async function mount(tag, more) {
  const graphic = Object.assign(document.createElement(tag), more);
  graphic.innerHTML = '<p>Without script</p>';
  document.body.append(graphic);
  await graphic.complete;
  await graphic.updateComplete;
  await pause();
  return graphic;
}

const all = (graphic, selector) => [...graphic.shadowRoot.querySelectorAll(selector)];

afterEach(async () => {
  document.body.replaceChildren();
  await pause();
  expect(told.splice(0).filter((what) => !EXPECTED.some((line) => line.test(what)))).toEqual([]);
});

describe.each(TAGS)('<%s>', (tag) => {
  it('draws its figure', async () => {
    const graphic = await mount(tag);
    expect(all(graphic, 'figure').length).toBe(1);
    expect(all(graphic, '[part="headline"]')[0].textContent).not.toBe('');
  });

  it('takes every click', async () => {
    const graphic = await mount(tag, { loading: 'eager', group: 'all' });
    // jsdom itself clicks without end on a control inside a label of a shadow root.
    const targets = 'button, summary, input:not(label *), a, [data-id], [tabindex]:not(select), [role], svg, canvas';
    // What a click opens is clicked as well.
    for (let round = 0; round < 3; round++) {
      for (const target of all(graphic, targets)) {
        for (const type of [
          'pointerenter',
          'pointerover',
          'pointermove',
          'pointerdown',
          'pointerup',
          'click',
          'pointerleave',
        ])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }
      await pause();
      await graphic.updateComplete;
    }
    for (const select of all(graphic, 'select')) {
      for (const { value } of select.options) {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    await pause();
  });

  it('takes the focus and every key', async () => {
    const graphic = await mount(tag);
    for (const target of all(graphic, 'button, summary, [tabindex]')) {
      target.focus();
      for (const key of KEYS)
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      target.blur();
    }
    await pause();
  });

  it('changes, goes away at once, and comes back', async () => {
    const graphic = await mount(tag);
    Object.assign(graphic, { headline: 'Mine', theme: 'dark', headingLevel: 2, debug: true });
    graphic.lang = 'ur';
    await graphic.updateComplete;
    graphic.remove();
    document.body.append(graphic);
    await pause();
    expect(all(graphic, '[part="headline"]')[0].textContent.trim()).toBe('Mine');
    const another = document.createElement(tag);
    document.body.append(another);
    another.remove();
  });

  it('gives its files', async () => {
    const graphic = await mount(tag);
    expect(await graphic.toSVG()).toContain('<svg');
    expect(await graphic.toCSV()).toContain('source');
    expect(await graphic.toJSONLD()).toContain('Dataset');
  });
});

it('shows data of its page and tells of the visit that is picked', async () => {
  const picked = [];
  document.addEventListener('visit-select', ({ visit }) => picked.push(visit), { once: true });
  const timeline = await mount('visit-timeline', {
    data: { ...visits, visits: visits.visits.slice(0, 3), events: [] },
  });
  const titles = all(timeline, '.title');
  expect(titles.length).toBe(3);
  titles[0].click();
  expect(picked).toEqual([titles[0].closest('[data-id]').dataset.id]);
});

it.each([
  ['corridor-map', 'gwadar_port'],
  ['trade-target-gauge', 'PK-UZ'],
  ['visit-timeline', 'V18'],
  ['incident-trend', 'pips/2024'],
])('<%s> goes to %s', async (tag, id) => {
  const graphic = await mount(tag, { id: 'it' });
  expect(graphic.focusItem(id)).toBe(true);
  const link = Object.assign(document.createElement('a'), { href: `#it:${id}` });
  document.body.append(link);
  link.click();
  await pause();
});
