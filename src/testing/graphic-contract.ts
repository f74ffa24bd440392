import { expect, fixtureCleanup } from '@open-wc/testing';
import type { DataErrorEvent } from '../ui/data/load-data.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { describeExports } from './export-contract.js';
import { knownUntil } from './known-until.js';
import { describeHeadings, describeTable } from './frame-contract.js';
import { deferred, freezeClock, jsonResponse, listenToConsole, stubFetch, until } from './fixtures.js';
import './touch-graphics.js';

/** What the contract tests need to know about an element. */
export interface GraphicSpec {
  tag: string;
  /** Creates valid data with the given mark in a text on screen. */
  data(mark: string): unknown;
  /** Data that do not fit, and the path that the error must name. */
  broken: { data: unknown; path: string };
  /** Parts of URLs that must not be fetched before the reader engages. */
  heavy: RegExp;
}

/**
 * Runs the contract tests of all graphics for one of them. Call it in a file of its own: on a page where a library has been
 * loaded already, nobody could see that it loads late.
 */
export function describeGraphic(spec: GraphicSpec): void {
  const { tag } = spec;
  let page: ReturnType<typeof listenToConsole>;
  let clock: ReturnType<typeof freezeClock>;
  let net: ReturnType<typeof stubFetch> | undefined;

  const answer = (answers: Parameters<typeof stubFetch>[0]): ReturnType<typeof stubFetch> => (net = stubFetch(answers));
  const text = (element: Element) => element.shadowRoot?.textContent ?? '';
  // A child without a slot has no box.
  const fallbackShows = (element: Element) => (element.querySelector('p')?.getClientRects().length ?? 0) > 0;

  async function add(attributes = '', inside = ''): Promise<GraphicElement> {
    const box = document.createElement('div');
    box.innerHTML = `<${tag} ${attributes}><p>What the author wrote</p>${inside}</${tag}>`;
    document.body.append(box);
    const element = box.querySelector<GraphicElement>(tag);
    if (!element) throw new Error(`<${tag}> is missing`);
    await element.updateComplete;
    return element;
  }

  describe(`<${tag}> as a graphic`, () => {
    beforeEach(() => {
      page = listenToConsole();
      clock = freezeClock('2027-03-15T12:00:00Z');
    });

    afterEach(() => {
      document.querySelectorAll(tag).forEach((element) => element.parentElement?.remove());
      fixtureCleanup();
      net?.restore();
      net = undefined;
      clock.restore();
      page.restore();
      expect(page.lines, 'console output').to.deep.equal([]);
    });

    it('is accessible', async () => {
      await expect(await add()).to.be.accessible();
    });

    it('is accessible in Urdu, from right to left', async () => {
      const element = await add('lang="ur" dir="rtl"');
      await until(() => element.shadowRoot?.querySelector('[lang=ur]') !== null, 'the Urdu drawing');
      await expect(element).to.be.accessible();
    });

    it('draws the bundled facts in its first update, without attributes', async () => {
      const element = await add();
      expect(element.shadowRoot?.querySelector('figure')).to.not.equal(null);
      expect(fallbackShows(element)).to.equal(false);
      // Frameworks that find an attribute which they did not write cannot hydrate the page.
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    it('warns about an unknown theme, and draws with the default', async () => {
      const element = await add('theme="sepia" debug');
      const said = 'theme="sepia" is not known. Known: auto, light, dark, contrast.';
      await until(
        () => element.shadowRoot?.querySelector('.debug')?.textContent.includes(said) === true,
        'the sentence',
      );
      expect(page.lines.splice(0)).to.deep.equal([`<${tag}>: ${said}`]);
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    it('extends the background of a theme beyond its text, without changing the layout', async () => {
      const element = await add();
      await until(() => element.shadowRoot?.querySelector('[part=table] td') !== null, 'the panels');
      const { width } = element.getBoundingClientRect();
      element.theme = 'dark';
      await element.updateComplete;
      expect(getComputedStyle(element).boxShadow).to.include('12px 0px').and.to.include('rgb(22, 25, 29)');
      expect(element.getBoundingClientRect().width).to.equal(width);
    });

    it('shows headline, summary, table, sources and date', async () => {
      const element = await add();
      await until(() => element.shadowRoot?.querySelector('[part=table] td') !== null, 'the table');
      for (const part of ['headline', 'summary', 'table', 'sources', 'notes']) {
        expect(element.shadowRoot?.querySelector(`[part=${part}]`)?.textContent?.trim(), part).to.not.equal('');
      }
      const { words } = await knownUntil(element);
      expect(text(element))
        .to.contain(`As of ${words}.`)
        .and.to.match(/Data are \d+ months? old\./);
    });

    it('links its sources to web pages only', async () => {
      const element = await add();
      await until(() => element.shadowRoot?.querySelector('[part=sources] a') !== null, 'the list of sources');
      const links = [...(element.shadowRoot?.querySelectorAll('[part=sources] a') ?? [])];
      expect(links.length).to.be.greaterThan(0);
      for (const link of links) expect(link.getAttribute('href')).to.match(/^https?:\/\//);
    });

    it('loads neither libraries nor data before the reader engages', async () => {
      answer({});
      const element = await add();
      await element.complete;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(loaded.filter((name) => spec.heavy.test(name))).to.deep.equal([]);
      expect(net?.requests).to.deep.equal([]);
    });

    it('prefers the data property to src, src to the script inside, and that to the facts', async () => {
      answer({ '/a.json': () => jsonResponse(spec.data('by-src')) });
      const inline = `<script type="application/json">${JSON.stringify(spec.data('by-script'))}</script>`;
      const element = await add('', inline);
      await element.complete;
      await until(() => text(element).includes('by-script'), 'the data of the script');
      element.src = '/a.json';
      await element.complete;
      await until(() => text(element).includes('by-src'), 'the data of src');
      element.data = spec.data('by-property');
      await element.complete;
      await until(() => text(element).includes('by-property'), 'the data of the property');
    });

    it('keeps the newest src when an older answer comes late', async () => {
      const late = deferred<Response>();
      answer({ '/old.json': late.promise, '/new.json': () => jsonResponse(spec.data('newest')) });
      const element = await add('src="/old.json"');
      element.src = '/new.json';
      await element.complete;
      late.resolve(jsonResponse(spec.data('outdated')));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element.updateComplete;
      expect(text(element)).to.contain('newest').and.not.to.contain('outdated');
    });

    it('names the path of data that do not fit and keeps the content of the tag', async () => {
      answer({ '/bad.json': () => jsonResponse(spec.broken.data) });
      const element = await add();
      const failed = nextError(element);
      element.src = '/bad.json';
      const event = await failed;
      await element.updateComplete;
      expect(event.error.message).to.contain(spec.broken.path);
      expect(element.shadowRoot?.querySelector('[part=message]')?.textContent).to.contain(spec.broken.path);
      expect(fallbackShows(element)).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(true);
    });

    for (const [shapeError, response, sentence] of faultyAnswers()) {
      it(`says in one sentence that the data ${shapeError}, and draws again with better data`, async () => {
        answer({ '/x.json': response, '/good.json': () => jsonResponse(spec.data('recovered')) });
        const element = await add();
        const failed = nextError(element);
        element.src = '/x.json';
        await failed;
        await element.updateComplete;
        expect(element.shadowRoot?.querySelector('[part=message]')?.textContent).to.contain(sentence);
        expect(fallbackShows(element)).to.equal(true);
        element.src = '/good.json';
        await element.complete;
        await until(() => text(element).includes('recovered'), 'the recovered drawing');
        expect(element.matches(':state(error)')).to.equal(false);
      });
    }

    it('says in one sentence that a CSV file does not fit, and keeps the content of the tag', async () => {
      answer({ '/x.csv': new Response('a,b\n1,2\n') });
      const element = await add();
      const failed = nextError(element);
      element.src = '/x.csv';
      const { error } = await failed;
      await element.updateComplete;
      expect(error.kind).to.equal('csv');
      expect(element.shadowRoot?.querySelector('[part=message]')?.textContent).to.contain('/x.csv: ');
      expect(fallbackShows(element)).to.equal(true);
    });

    it('gives up on a server that never answers', async () => {
      const original = AbortSignal.timeout;
      AbortSignal.timeout = () => AbortSignal.abort(new DOMException('time is up', 'TimeoutError'));
      try {
        answer({ '/never.json': new Promise<Response>(() => {}) });
        const element = await add();
        const failed = nextError(element);
        element.src = '/never.json';
        const event = await failed;
        expect(event.error.kind).to.equal('timeout');
      } finally {
        AbortSignal.timeout = original;
      }
    });

    it('loads its data though it is moved meanwhile', async () => {
      const first = deferred<Response>();
      const network = answer({
        '/slow.json': () => (network.requests.length > 1 ? jsonResponse(spec.data('moved')) : first.promise),
      });
      const element = await add('src="/slow.json"');
      await until(() => network.requests.length === 1, 'the first request');
      const elsewhere = document.createElement('section');
      element.parentElement?.append(elsewhere);
      elsewhere.append(element);
      await element.complete;
      await until(() => text(element).includes('moved'), 'the drawing after the move');
    });

    for (const [when, requests] of [
      ['at once', 0],
      ['while loading', 1],
    ] as const) {
      it(`stops loading when it is removed ${when}, says nothing more, and loads when it is back`, async () => {
        const slow = deferred<Response>();
        const network = answer({
          '/slow.json': () => (network.requests.length > requests ? jsonResponse(spec.data('back')) : slow.promise),
        });
        const element = await add('src="/slow.json"');
        await until(() => network.requests.length === requests, 'the request');
        const heard: string[] = [];
        for (const type of ['data-load', 'data-error']) element.addEventListener(type, () => heard.push(type));
        const home = element.parentElement;
        element.remove();
        slow.resolve(jsonResponse(spec.data('too late')));
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(heard).to.deep.equal([]);
        home?.append(element);
        await until(() => text(element).includes('back'), 'the drawing after the return');
      });
    }

    it('lets two on a page show different data', async () => {
      const [one, two] = [await add(), await add()];
      two.data = spec.data('the other');
      await two.complete;
      await until(() => text(two).includes('the other'), 'the second drawing');
      expect(text(one)).not.to.contain('the other');
    });

    describeHeadings(add, () => page.lines);
    describeExports(add);
    describeTable(add);

    it('shows the headline of the author', async () => {
      const element = await add('headline="As the editor wants it"');
      expect(element.shadowRoot?.querySelector('[part=headline]')?.textContent).to.equal('As the editor wants it');
    });
  });
}

const nextError = (element: HTMLElement): Promise<DataErrorEvent> =>
  new Promise((resolve) => element.addEventListener('data-error', resolve, { once: true }));

type FaultyAnswer = [shapeError: string, response: () => Response, sentence: string];

function faultyAnswers(): FaultyAnswer[] {
  return [
    ['are not found', () => new Response('', { status: 404 }), '/x.json: the server answered 404'],
    ['are not JSON', () => new Response('<!doctype html>'), '/x.json: not JSON'],
    ['are no object', () => jsonResponse(7), 'data: expected'],
    [
      'are too large',
      () => new Response('{}', { headers: { 'content-length': '50000000' } }),
      '/x.json: larger than 20 MB',
    ],
  ];
}
