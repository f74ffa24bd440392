import { expect } from '@open-wc/testing';
import corridors from '../data/corridors.json' with { type: 'json' };
import incidents from '../data/incidents.json' with { type: 'json' };
import targets from '../data/trade-targets.json' with { type: 'json' };
import visits from '../data/visits.json' with { type: 'json' };
import './index.js';
import { cellsOf } from './testing/export-contract.js';
import { until } from './testing/fixtures.js';
import { nested, plant, plantWhatFits } from './testing/hostile.js';
import type { GraphicElement } from './ui/host/graphic.js';
import './testing/touch-graphics.js';

const FACTS = {
  'corridor-map': corridors,
  'incident-trend': incidents,
  'trade-target-gauge': targets,
  'visit-timeline': visits,
} as const;

const MARKUP = '"\'><img src=x onerror="hostile()"><script>hostile()</script><svg onload="hostile()">';
const PAYLOADS = { markup: MARKUP, 'script addresses': 'javascript:hostile()//', formulas: "=cmd|' /C calc'!A0" };
const NAMES = ['__proto__', 'constructor', 'toString'];

/** What carries out nothing, whatever stands in it. */
const HARMLESS = /^(?:https?:\/\/|#|blob:|data:image\/|$)/;

function expectNothingActive(root: ParentNode, where: string): void {
  expect([...root.querySelectorAll('script, iframe, object, embed, [srcdoc]')], where).to.deep.equal([]);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name, `${where}: ${element.outerHTML.slice(0, 200)}`).not.to.match(/^on|[^\w:.-]/i);
      if (/^(?:href|src|action|formaction|xlink:href)$/.test(name)) expect(value, where).to.match(HARMLESS);
    }
  }
}

for (const [tag, facts] of Object.entries(FACTS)) {
  describe(`<${tag}> in hostile hands`, function () {
    this.timeout(30_000);
    let thrown: string[] = [];
    const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
      thrown.push(event instanceof ErrorEvent ? event.message : String(event.reason));
    const { warn } = console;

    async function add(attributes: Record<string, string> = {}, inline?: string): Promise<GraphicElement> {
      const element = document.createElement(tag) as GraphicElement;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (inline !== undefined) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = inline;
        element.append(script);
      }
      document.body.append(element);
      await element.updateComplete;
      return element;
    }
    const rootOf = ({ shadowRoot }: GraphicElement): ShadowRoot => shadowRoot ?? expect.fail('nothing drawn');
    const sentence = (element: GraphicElement) => rootOf(element).querySelector('.failure bdi')?.textContent ?? '';
    const settled = async (element: GraphicElement): Promise<string> => {
      await element.complete.catch(() => undefined);
      await element.updateComplete;
      return sentence(element);
    };

    beforeEach(() => {
      thrown = [];
      Object.assign(window, { hostile: () => thrown.push('data ran as code') });
      // Authors are told on the console what they mistyped; how is tested elsewhere.
      console.warn = () => undefined;
      window.addEventListener('error', onError);
      window.addEventListener('unhandledrejection', onError);
    });

    afterEach(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelectorAll(tag).forEach((element) => element.remove());
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
      console.warn = warn;
      expect(thrown).to.deep.equal([]);
    });

    for (const [what, payload] of Object.entries(PAYLOADS)) {
      it(`draws ${what} as text wherever text may stand, and names every other place`, async () => {
        const element = await add({ loading: 'eager' });
        const ask = async (data: unknown) => {
          element.data = data;
          return settled(element);
        };
        const { data, refused, planted } = await plantWhatFits(facts, payload, ask);
        expect(planted, 'kinds of places').to.be.greaterThan(5);
        for (const said of refused) expect(said).to.match(/^[^]+: expected [^]+, got [^]+$/);
        expect(refused.filter((said) => /^sources\.[^]*url: expected a web address/.test(said)).length).to.equal(1);

        const fresh = await add({ loading: 'eager' });
        fresh.data = data;
        expect(await settled(fresh)).to.equal('');
        const root = rootOf(fresh);
        await until(() => root.querySelector('[part=table] td') !== null, 'the table');
        for (const panel of root.querySelectorAll('details')) panel.open = true;
        await until(() => root.querySelector('[part=sources] a') !== null, 'the sources');
        // What own units and targets are drawn with comes by itself, and until then the facts stay.
        await until(() => root.textContent?.includes(payload) === true, 'the data that were given');
        expectNothingActive(root, 'the page');

        const svg = new DOMParser().parseFromString(await fresh.toSVG(), 'image/svg+xml');
        expect(svg.querySelector('parsererror')?.textContent, 'XML').to.equal(undefined);
        expect(svg.querySelectorAll('script, foreignObject, image, a, use').length).to.equal(0);
        expectNothingActive(svg, 'the picture');
        for (const cell of cellsOf(await fresh.toCSV()).flat()) {
          expect(cell).not.to.match(/^[=+@\t\r\n]|^-(?![\d.]+$)/);
        }
      });
    }

    it('reads hostile attributes as words it does not know', async () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: readonly string[] };
      // A number before it lets the name of who counted through.
      for (const value of [...Object.values(PAYLOADS), `446 ${MARKUP}`, ...NAMES]) {
        const all = observedAttributes.filter((name) => name !== 'src').map((name) => [name, value] as const);
        const element = await add({ ...Object.fromEntries(all), lang: value, dir: value });
        await element.complete;
        await until(() => rootOf(element).querySelector('.download') !== null, `the panels: ${value}`);
        expect(rootOf(element).querySelector('figure'), value).not.to.equal(null);
        expectNothingActive(rootOf(element), value);
        element.remove();
      }
    });

    it('says in one sentence that an address with script leads to no data', async () => {
      const element = await add({ src: 'javascript:hostile()' });
      expect(await settled(element)).to.equal('javascript:hostile(): could not be reached.');
    });

    it('reads the names of what every object has as any other name', async () => {
      const parts = NAMES.map((name) => `"${name}":{"hostile":"yes","prototype":{"hostile":"yes"}},`).join('');
      // In the text, because an object literal in a script would not keep the first of them.
      const element = await add({}, JSON.stringify(facts).replace(/\{(?=")/g, `{${parts}`));
      const said = await settled(element);
      if (said) expect(said).to.match(/: expected /);
      expect(({} as { hostile?: string }).hostile).to.equal(undefined);
      for (const name of NAMES) {
        const other = await add({}, JSON.stringify(facts).replace(/"sources":\["[^"]+"/, `"sources":["${name}"`));
        expect(await settled(other)).to.match(new RegExp(`: expected the id of a source, got "${name}"\\.$`));
      }
    });

    it('says in one sentence where a text is too long to be drawn', async () => {
      const long = 'A'.repeat(10_000_000);
      const { data, path } = plant(facts, long);
      const element = await add({}, JSON.stringify(data));
      expect(await settled(element)).to.equal(
        `${path}: expected a text of at most 10,000 characters, got "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA….`,
      );
    });

    for (const [what, open, close] of [
      ['lists', '[', ']'],
      ['objects', '{"a":', '}'],
    ] as const) {
      it(`says in one sentence that ${what} are nested too deeply`, async () => {
        const element = await add({}, nested(facts, open, close, 100_000));
        expect(await settled(element)).to.equal('asOf: expected at most 32 levels, got more.');
      });
    }

    it('says in one sentence that data lead back to themselves', async () => {
      const element = await add();
      const data: Record<string, unknown> = { ...facts };
      data.sources = data;
      element.data = data;
      expect(await settled(element)).to.match(/^sources\S*: expected [^]+, got [^]+\.$/);
    });
  });
}
