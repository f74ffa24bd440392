// What Lit's own do for decorators as TypeScript has them in this project; theirs serve standard decorators as well.
const DECORATORS = `
export const property = (options) => (proto, name) => {
  proto.constructor.createProperty(name, options);
};
export const state = () => property({ state: true, attribute: false });`;

// What Lit's own are to us: texts of styles. `src/ui/host/adopt-styles.ts` makes the sheets, in the document where each is worn; theirs
// belong to the document that has loaded them, and where none can be made they are style elements, which a strict policy
// refuses.
const STYLES = `
export const supportsAdoptingStyleSheets = true;
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values.map((value) => value.cssText ?? value)));
export const adoptStyles = () => {};
export const getCompatibleStyle = (style) => style;`;

const OURS = [
  { of: /^lit\/decorators\.js$/, id: '\0decorators.js', code: DECORATORS },
  { of: /(?:^|\/)css-tag\.js$/, id: '\0css-tag.js', code: STYLES },
];

// What a template is once the build has found where its expressions stand: `[kind, index of node, name, text around]`. Data
// cannot pass for one, since only a class has this getter.
const TEMPLATE = `class Template {
  constructor(markup, parts, isSVG) {
    this.markup = markup;
    this.parts = parts;
    this.isSVG = isSVG;
  }
  get el() {
    const element = document.createElement('template');
    element.innerHTML = e ? e.createHTML(this.markup) : this.markup;
    const { content } = element;
    if (this.isSVG) content.replaceChildren(...content.firstChild.childNodes);
    Object.defineProperty(this, 'el', { value: element });
    return element;
  }
}`;

/**
 * What a page that brings its own copy of Lit never uses: hooks for polyfills, the list of copies that Lit's development
 * build warns of, properties that are declared without decorators or with standard ones, attributes that hold JSON, and all
 * that reads templates, which `compileTemplates` has done. Each cut is a text that stands there once, alone or with what
 * takes its place.
 */
const CUTS = {
  'reactive-element.js': [
    ',p=a.reactiveElementPolyfillSupport',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    ',getOwnPropertyNames:r,getOwnPropertySymbols:o',
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    ',void 0!==t.l&&(this.l=[...t.l])',
    ',this.constructor.l?.forEach(t=>t(this))',
    'case Object:case Array:t=null==t?t:JSON.stringify(t)',
    'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
  ],
  'lit-element.js': [
    'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    '(s.litElementVersions??=[]).push("4.2.2");',
  ],
  'lit-html.js': [
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")',
    /,h="\$lit\$",.*?(?=,l=document)/,
    /,f="\[ .*?(?=,E=Symbol)/,
    ',C=new WeakMap',
    [/function V\(t,i\).*?(?=function M\()/, TEMPLATE],
    ['o===r.index', 'o===r[1]'],
    [
      'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
      'this._$AV.push(2===r[0]?new k(h,h.nextSibling,this,t):new PARTS[r[0]](h,r[2],r[3],this,t))',
    ],
    ['o!==r?.index', 'o!==r?.[1]'],
    [/s\.length>2.*?\?\(/, 's?('],
    [/_\$litType\$:s\}=t,e="number".*?,s\);/, '_$litType$:e}=t;'],
    /_\$AC\(t\)\{.*?\}(?=k\(t\))/,
    [/class Z\{.*?,F:Z\}/, 'const PARTS=[,H,,I,L,z],tag=0'],
    ['j as _$LH,b as html,T as mathml', 'Template,tag as html'],
    ['w as svg', 'tag as svg'],
  ],
};

/**
 * Gives pages `property`, `state` and `css` in a fraction of Lit's size, and Lit without what they never use. Any other
 * decorator fails the build: add it here. So does another version of Lit: look there for what is cut out.
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    resolveId: (specifier) => OURS.find(({ of }) => of.test(specifier))?.id ?? null,
    load: (id) => OURS.find((one) => one.id === id)?.code ?? null,
    transform(code, id) {
      const cuts = CUTS[id.split(/[\\/]/).at(-1)];
      if (!cuts || !/[\\/]@?lit/.test(id)) return null;
      const lean = cuts.reduce((rest, cut) => {
        const [out, put = ''] = [cut].flat();
        const [before, after, ...more] = rest.split(out);
        if (after === undefined || more.length > 0) this.error(`Not once in ${id}: ${out}`);
        return before + put + after;
      }, code);
      return { code: lean, map: null };
    },
  };
}
