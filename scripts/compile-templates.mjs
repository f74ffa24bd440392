import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { nodesOf } from './build/plugins/minify-templates.mjs';

const SVG = 2;
const KINDS = { html: lit.HTML_RESULT, svg: SVG };

/** Where an expression stands, in the numbers that Lit gives its parts; by the first sign of an attribute's name. */
const [ATTRIBUTE, CHILD] = [1, 2];
const SIGNED = { '.': 3, '?': 4, '@': 5 };

/** What stands in the markup where an expression gives nodes: a comment, in as few signs as a parser takes for one. */
const HOLE = '?';

/** The elements and comments in a tree, in the order in which Lit counts them. */
function* counted(parent) {
  for (const node of parent.childNodes ?? []) {
    if (!tree.isTextNode(node)) yield node;
    yield* counted(node);
  }
}

/** The markup of one template without its expressions, and where those stand: `[kind, index of node, name, text around]`. */
export function compileTemplate(strings, tag) {
  const [markup, attributes] = lit.getTemplateHtml(Object.assign([...strings], { raw: strings }), KINDS[tag]);
  const fragment = parseFragment(String(markup));
  const root = tag === 'svg' ? tree.getFirstChild(fragment) : fragment;
  const parts = [];
  for (const [index, node] of [...counted(root)].entries()) {
    if (tree.isCommentNode(node) && node.data === lit.markerMatch) {
      parts.push([CHILD, index]);
      node.data = HOLE;
    }
    const bound = node.attrs?.filter(({ name }) => name.endsWith(lit.boundAttributeSuffix)) ?? [];
    for (const { value } of bound) {
      const name = attributes.shift();
      const kind = SIGNED[name[0]];
      const around = value.split(lit.marker);
      parts.push([
        kind ?? ATTRIBUTE,
        index,
        kind ? name.slice(1) : name,
        ...(around.length > 2 || around.join('') ? [around] : []),
      ]);
    }
    if (node.attrs) node.attrs = node.attrs.filter((attribute) => !bound.includes(attribute));
  }
  if (parts.reduce((sum, part) => sum + (part[3] ? part[3].length - 1 : 1), 0) !== strings.length - 1) {
    throw new Error(`An expression stands where this build cannot follow it: ${strings.join('${…}')}`);
  }
  return { markup: serialize(fragment).replaceAll(`<!--${HOLE}-->`, `<${HOLE}>`), parts };
}

/**
 * Does in the build what Lit does in the browser when a template is first drawn: finds where its expressions stand. What
 * is left to do there is to parse the markup. Lit's own code for it is cut out by `leanLit`, so every template has to go
 * through here.
 * @returns {import('rollup').Plugin}
 */
export function compileTemplates() {
  return {
    name: 'compile-templates',
    transform(code, id) {
      if (/node_modules/.test(id) || !/\b(?:html|svg)\s*`/.test(code)) return null;
      const text = new MagicString(code);
      const found = [...nodesOf(this.parse(code))].filter(
        ({ type, tag }) => type === 'TaggedTemplateExpression' && Object.hasOwn(KINDS, tag.name),
      );
      const made = found.map(({ start, end, tag, quasi: { quasis } }, i) => {
        const { markup, parts } = compileTemplate(
          quasis.map(({ value }) => value.cooked),
          tag.name,
        );
        // Each piece of text gives way, with the signs around it, to what stands between expressions in a list.
        const edges = [start, ...quasis.slice(1).map((piece) => piece.start - 1)];
        quasis.forEach((piece, at) => {
          const isLast = at === quasis.length - 1;
          const before = at === 0 ? `({_$litType$:template${i},values:[` : isLast ? '' : ',';
          text.overwrite(edges[at], isLast ? end : piece.end + 2, before + (isLast ? ']})' : ''));
        });
        const more = tag.name === 'svg' ? ', true' : '';
        return `const template${i} = new Template(${JSON.stringify(markup)}, ${JSON.stringify(parts)}${more});\n`;
      });
      text.prepend(`import { Template } from 'lit-html';\n${made.join('')}`);
      return { code: text.toString(), map: null };
    },
  };
}
