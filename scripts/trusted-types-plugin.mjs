/** What stands in a library's file, and what a build puts in its place; `name` is the name of the build's policy. */
const CHANGES = [
  {
    // Lit asks for a policy under one fixed name as it loads, and where two copies of Lit meet on a page, the second
    // would fail with all that it brings. Under a name of its build, and only when it draws, it never comes to that: the
    // second copy of a build finds its tags registered and draws nothing.
    file: /\/lit-html\/lit-html\.js$/,
    from: /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    to: (name) => `(p=>({createHTML:h=>(p??=$1.createPolicy(${JSON.stringify(name)},$2)).createHTML(h)}))()`,
  },
  {
    // Leaflet parses a string of markup as it loads, to find out whether the browser knows SVG inside HTML. All do.
    file: /\/leaflet\/dist\/leaflet-src\.esm\.js$/,
    from: /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/,
    to: () => 'var inlineSvg = svg$$1;',
  },
];

/**
 * Lets a build work under `require-trusted-types-for 'script'`.
 * @param {string} name The one policy that the build's files ask for.
 * @returns {import('rollup').Plugin}
 */
export function trustedTypes(name) {
  return {
    name: 'trusted-types',
    transform(code, id) {
      const change = CHANGES.find(({ file }) => file.test(id.replaceAll('\\', '/')));
      if (!change) return null;
      if (!change.from.test(code)) this.error(`${id} is not what it was: look at what it does with strings of markup.`);
      return { code: code.replace(change.from, change.to(name)), map: null };
    },
  };
}
