import { join } from 'node:path';
import { root } from '../../lib/dependencies.mjs';

const REGISTERED = join(root, 'src', 'ui', 'host', 'custom-element.ts');

/**
 * The one text of a dependency that a build changes. Lit asks for a policy under one fixed name as it loads, and where two
 * copies of Lit meet on a page, the second would fail with all that it brings. Ours asks only when it draws, under the name
 * of the first tag that its copy has registered. A tag is registered once on a page, so no two copies ask for the same name,
 * of whichever file or version, and one that finds all its tags registered draws nothing and asks for none.
 */
const POLICY = {
  file: /\/lit-html\/lit-html\.js$/,
  from: /^([^]*?)(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
  to: `import{registered}from${JSON.stringify(REGISTERED)};$1(p=>({createHTML:h=>(p??=$2.createPolicy(registered[0],$3)).createHTML(h)}))()`,
};

/** Leaflet's module that parses markup as it loads, ours that stands in its place, and how Leaflet's others ask it. */
const LEAFLET = /\/leaflet\/src\//;
const BROWSER = /\/leaflet\/src\/core\/Browser\.js$/;
const OURS = join(root, 'src', 'corridor-map', 'live', 'leaflet-browser.ts');
const ASKED = /\bBrowser\.(\w+)/g;

const slashed = (id) => id.replaceAll('\\', '/');

/**
 * Makes a build work under `require-trusted-types-for 'script'`, with policies named by our tags. Fails where it
 * met nothing to do, or where Leaflet asks for what our module cannot answer.
 * @returns {import('rollup').Plugin}
 */
export function trustedTypes() {
  const asked = new Set();
  let named = false;
  return {
    name: 'trusted-types',
    async resolveId(specifier, importer = '', options) {
      if (!LEAFLET.test(slashed(importer))) return null;
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      return BROWSER.test(slashed(found?.id ?? '')) ? OURS : null;
    },
    transform(code, id) {
      if (!POLICY.file.test(slashed(id))) return null;
      if (!POLICY.from.test(code)) this.error(`${id} is not what it was: look at what it does with strings of markup.`);
      named = true;
      return { code: code.replace(POLICY.from, POLICY.to), map: null };
    },
    moduleParsed({ id, code }) {
      if (LEAFLET.test(slashed(id))) for (const [, name] of code.matchAll(ASKED)) asked.add(name);
    },
    buildEnd(error) {
      if (error) return;
      if (!named) this.error('No lit-html is in this build: what parses its markup?');
      const answers = this.getModuleInfo(OURS)?.code ?? '';
      const open = [...asked].filter((name) => !new RegExp(`\\b${name}\\b`).test(answers));
      if (open.length > 0) this.error(`Leaflet asks for what ${OURS} does not answer: ${open.join(', ')}.`);
    },
  };
}
