import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { VisitTimelineElement } from '../../visit-timeline/visit-timeline.js';
import '../../visit-timeline/visit-timeline.js';
import { until } from '../../testing/fixtures.js';
import { engine, itUnless } from '../../testing/engine.js';

const ONE = {
  asOf: '2026-02',
  sources: {},
  visits: [],
  events: [{ id: 'a', date: '2025', kind: 'policy', label: 'A', inArticle: false, sources: [] }],
};
const HELD = 4000;

/** Adds a page that reserves more height than any timeline needs, as `corridor-elements.css` does. */
function held(tag: unknown): Promise<HTMLElement> {
  return fixture<HTMLElement>(
    html`<div>
      <style>
        visit-timeline,
        [data-story] {
          display: flow-root;
        }
        visit-timeline::before,
        [data-story]::before {
          float: left;
          padding-bottom: var(--story-min-height, var(--held, 4000px));
          content: '';
        }
      </style>
      ${tag}
    </div>`,
  );
}

async function page(tag: unknown): Promise<{ element: VisitTimelineElement; full: HTMLElement }> {
  const full = await held(tag);
  const element = full.querySelector('visit-timeline') ?? expect.fail('no timeline');
  await until(() => element.shadowRoot?.querySelector('.live') !== null, 'all that is drawn');
  return { element, full };
}

/** Waits until all size and intersection observers have fired. */
const atRest = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('the reserved height of a graphic', () => {
  // The driver of WebKit cannot change it.
  if (engine !== 'webkit') afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is released where its end is below the screen', async () => {
    const { full } = await page(html`<visit-timeline></visit-timeline>`);
    await until(() => full.offsetHeight < HELD, 'no empty room');
  });

  itUnless(
    'stays while its end is in sight, until it is no more',
    ['webkit'],
    'its driver sets no window size',
    async () => {
      await setViewport({ width: 800, height: 1300 });
      const { full } = await page(html`<visit-timeline style="--held: 1200px"></visit-timeline>`);
      await atRest();
      expect(full.offsetHeight).to.equal(1200);
      await setViewport({ width: 800, height: 600 });
      await until(() => full.offsetHeight < 1200, 'no empty room');
    },
  );

  it('is released where data of the page leave it empty, also by the div around a graphic', async () => {
    const { element, full } = await page(
      html`<div data-story="visit-timeline"><visit-timeline .data=${ONE}></visit-timeline></div>`,
    );
    await until(() => full.offsetHeight < HELD, 'no empty room');
    expect(full.offsetHeight).to.be.closeTo(element.shadowRoot?.querySelector('figure')?.offsetHeight ?? 0, 2);
  });

  it('is released where attributes leave out most of the bundled data', async () => {
    const { full } = await page(html`<visit-timeline types="closure"></visit-timeline>`);
    await until(() => full.offsetHeight < HELD, 'no empty room');
  });

  it('is released below an error message, except for the content of the tag', async () => {
    const full = await held(html`<visit-timeline .data=${{}}><p id="inside">Inside</p></visit-timeline>`);
    await until(() => full.offsetHeight < HELD, 'no empty room');
    const below =
      full.getBoundingClientRect().bottom - (full.querySelector('#inside')?.getBoundingClientRect().bottom ?? 0);
    expect(below).to.be.within(0, 40);
  });

  it('stays where the page has set it', async () => {
    const { element, full } = await page(
      html`<visit-timeline id="own" .data=${ONE}></visit-timeline>
        <style>
          #own {
            --story-min-height: 3000px;
          }
        </style>`,
    );
    // With other data it is drawn and checked again.
    element.data = { ...element.data, asOf: '2026-01' } as typeof element.data;
    await until(() => element.shadowRoot?.textContent?.includes('January 2026') ?? false, 'the other data');
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(full.offsetHeight).to.equal(3000);
  });
});
