// What Lit's own do for decorators as TypeScript has them in this project; theirs serve standard decorators as well.
const DECORATORS = `
export const property = (options) => (proto, name) => {
  proto.constructor.createProperty(name, options);
};
export const state = () => property({ state: true, attribute: false });`;

// What Lit's own do in browsers with constructable style sheets, which is every browser that knows our colours
// (`light-dark()`); theirs serve those without as well, by style elements that a strict policy refuses.
const STYLES = `
export const supportsAdoptingStyleSheets = true;
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) => new CSSResult(String.raw(strings, ...values.map((value) => value.cssText ?? value)));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;`;

const OURS = [
  { of: /^lit\/decorators\.js$/, id: '\0decorators.js', code: DECORATORS },
  { of: /(?:^|\/)css-tag\.js$/, id: '\0css-tag.js', code: STYLES },
];

// What Lit calls for browsers without shadow DOM, none of which know our colours either, and the versions it notes for a
// warning that only its other build gives.
const CUTS = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    cuts: [[/,\w+=\w+\.litHtmlPolyfillSupport;[^;]+litHtmlVersions[^;]+;/, ';']],
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    cuts: [[/const \w+=\w+\.litElementPolyfillSupport;[^;]+;/], [/[^;]+litElementVersions[^;]+;/]],
  },
  {
    file: /\/reactive-element\.js$/,
    cuts: [[/,\w+=\w+\.reactiveElementPolyfillSupport/], [/,\w+\?\.\(\{ReactiveElement:[^;]+;/, ';']],
  },
];

/**
 * Gives pages `property`, `state` and `css` in a fraction of Lit's size, and Lit itself without what no page of ours runs. Any other decorator fails the build: add it here.
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    resolveId: (specifier) => OURS.find(({ of }) => of.test(specifier))?.id ?? null,
    load: (id) => OURS.find((one) => one.id === id)?.code ?? null,
    transform(code, id) {
      const { cuts } = CUTS.find(({ file }) => file.test(id.replaceAll('\\', '/'))) ?? {};
      if (!cuts) return null;
      const lean = cuts.reduce((text, [from, to = '']) => {
        if (!from.test(text)) this.error(`${id} is not what it was: look at what pages can do without.`);
        return text.replace(from, to);
      }, code);
      return { code: lean, map: null };
    },
  };
}
