/** An element of a drawing, parsed from a template without a document. */
export interface Markup {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

/** A template result of Lit's `html` and `svg`, as far as it can be read without Lit. */
interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

const TAG = /<!--[^]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|([^\s"]+)))?/g;
// Placeholder of an expression between two strings: characters that no template contains.
const EXPRESSION = /\ue000(\d+)\ue001/;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/**
 * Parses what a template renders. Listeners, properties (except `textContent`) and values that render nothing (`nothing`,
 * `undefined`) are left out.
 */
export function readMarkup(drawn: unknown): Markup['children'] {
  if (isText(drawn)) return [String(drawn)];
  if (Array.isArray(drawn)) return drawn.flatMap(readMarkup);
  return isTemplate(drawn) ? readTemplate(drawn) : [];
}

function readTemplate({ strings, values }: Template): Markup['children'] {
  const text = strings.map((part, i) => (i === 0 ? part : `\ue000${i - 1}\ue001${part}`)).join('');
  const top: (Markup | string)[] = [];
  const open: { name: string; children: (Markup | string)[] }[] = [];
  for (const [, closed, name, attributes = '', empty, words] of text.matchAll(TAG)) {
    const into = open.at(-1)?.children ?? top;
    if (words !== undefined) into.push(...readText(words, values));
    if (name !== undefined) {
      const children = [...readText(/\.textContent=(\S+)/.exec(attributes)?.[1] ?? '', values)];
      into.push({ name, attributes: readAttributes(attributes, values), children });
      if (!empty && !VOID.has(name)) open.push({ name, children });
    }
    // An end tag without a start tag is ignored, as in a browser.
    const last = open.findLastIndex((one) => one.name === closed);
    if (last >= 0) open.length = last;
  }
  return top;
}

/** Parses text with placeholders: every other part is the number of an expression. */
function readText(words: string, values: Template['values']): Markup['children'] {
  return words
    .split(EXPRESSION)
    .flatMap((part, i) => (i % 2 === 1 ? readMarkup(values[Number(part)]) : part.replace(/\s+/g, ' ') || []));
}

function readAttributes(text: string, values: Template['values']): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', quoted, bare] of text.matchAll(ATTRIBUTE)) {
    if (/^[@.]/.test(name)) continue;
    const parts = (quoted ?? bare ?? '')
      .split(EXPRESSION)
      .map((part, i) => (i % 2 === 1 ? values[Number(part)] : part));
    if (name.startsWith('?')) {
      if (parts[1]) attributes[name.slice(1)] = '';
    } else if (!parts.some((part) => typeof part === 'symbol')) {
      attributes[name] = parts.map((part) => (isText(part) ? String(part) : '')).join('');
    }
  }
  return attributes;
}

/** Returns all elements with a name, in document order, without those inside another of them. */
export function elementsIn(nodes: Markup['children'], name: string): Markup[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : elementsIn(node.children, name);
  });
}

/** Returns all text, with single spaces. */
export function textOf(nodes: Markup['children']): string {
  const read = (parts: Markup['children']): string =>
    parts.map((node) => (typeof node === 'string' ? node : read(node.children))).join('');
  return read(nodes).replace(/\s+/g, ' ').trim();
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Characters that XML 1.0 cannot contain, not even escaped.
const NOT_IN_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes text for markup and quoted attributes. */
export const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, (char) => ESCAPED[char] ?? char);

/** Elements whose white space is kept. */
const KEEPS_SPACE = /^(?:text|tspan|title|desc)$/;

/** Writes markup as XML. */
export function writeMarkup({ name, attributes, children }: Markup): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = children
    .filter((child) => typeof child !== 'string' || child.trim() !== '' || KEEPS_SPACE.test(name))
    .map((child) => (typeof child === 'string' ? escaped(child) : writeMarkup(child)))
    .join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}
