const TAGS = new Set(['css', 'html', 'svg']);

/** Everything in an ESTree node, the node first. */
function* nodesOf(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

const shortened = {
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([:,]) (?=[^{}]*[;}])/g, '$1'),
  // One space is what a browser makes of any white space, so one space is what stays.
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' ').replace(/> </g, '><'),
};

/**
 * Takes the indentation out of Lit's templates and styles, which minifiers leave alone because it stands in strings.
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (/node_modules/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return null;
      const pieces = [...nodesOf(this.parse(code))]
        .filter((node) => node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name))
        .flatMap(({ tag, quasi }) => quasi.quasis.map(({ start, end }) => ({ start, end, shorten: shortened[tag.name] })))
        .sort((a, b) => b.start - a.start);
      let result = code;
      for (const { start, end, shorten } of pieces) {
        result = result.slice(0, start) + shorten(result.slice(start, end)) + result.slice(end);
      }
      return { code: result, map: null };
    },
  };
}
