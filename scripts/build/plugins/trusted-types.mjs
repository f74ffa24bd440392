import { join } from 'node:path';
import { root } from '../../lib/dependencies.mjs';

const REGISTERED = join(root, 'src', 'ui', 'host', 'define.ts');

/** What stands in a library's file, and what the builds for pages put in its place. */
const CHANGES = [
  {
    // Lit asks for a policy under one fixed name as it loads, and where two copies of Lit meet on a page, the second
    // would fail with all that it brings. Ours asks only when it draws, under the name of the first tag that its copy has
    // registered. A tag is registered once on a page, so no two copies ask for the same name, of whichever file or version,
    // and one that finds all its tags registered draws nothing and asks for none.
    file: /\/lit-html\/lit-html\.js$/,
    from: /^([^]*?)(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    to: `import{registered}from${JSON.stringify(REGISTERED)};$1(p=>({createHTML:h=>(p??=$2.createPolicy(registered[0],$3)).createHTML(h)}))()`,
  },
  {
    // Leaflet parses a string of markup as it loads, to find out whether the browser knows SVG inside HTML. All do.
    file: /\/leaflet\/dist\/leaflet-src\.esm\.js$/,
    from: /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/,
    to: 'var inlineSvg = svg$$1;',
  },
];

/**
 * Lets a build work under `require-trusted-types-for 'script'`, with the names of our tags as its policies.
 * @returns {import('rollup').Plugin}
 */
export function trustedTypes() {
  return {
    name: 'trusted-types',
    transform(code, id) {
      const change = CHANGES.find(({ file }) => file.test(id.replaceAll('\\', '/')));
      if (!change) return null;
      if (!change.from.test(code)) this.error(`${id} is not what it was: look at what it does with strings of markup.`);
      return { code: code.replace(change.from, change.to), map: null };
    },
  };
}
