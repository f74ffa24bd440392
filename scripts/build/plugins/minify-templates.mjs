import { transform } from 'esbuild';

const TAGS = new Set(['css', 'html', 'svg']);

/** Yields an ESTree node and all nodes inside it. */
export function* nodesOf(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

const shortened = {
  css: async (text) => (await transform(text, { loader: 'css', minify: true })).code.trim(),
  // Browsers collapse white space to one space, so one space is kept.
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' ').replace(/> </g, '><'),
};

/**
 * Removes the indentation of Lit's templates and styles, which minifiers keep because it is in strings.
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (/node_modules/.test(id) || !/\b(?:css|html|svg)\s*`/.test(code)) return null;
      const pieces = [...nodesOf(this.parse(code))]
        .filter((node) => node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name))
        // A style sheet with expressions in it is no whole style sheet in any of its pieces.
        .filter(({ tag, quasi }) => tag.name !== 'css' || quasi.quasis.length === 1)
        .flatMap(({ tag, quasi }) =>
          quasi.quasis.map(({ start, end }) => ({ start, end, shorten: shortened[tag.name] })),
        )
        .sort((a, b) => b.start - a.start);
      let result = code;
      for (const { start, end, shorten } of pieces) {
        result = result.slice(0, start) + (await shorten(result.slice(start, end))) + result.slice(end);
      }
      return { code: result, map: null };
    },
  };
}
