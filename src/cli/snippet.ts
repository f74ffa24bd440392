import type { FrameParts } from '../ui/frame.js';
import { contentOf, escaped, summaryOf } from './content.js';
import type { Asked } from './draw.js';
import type { Tag } from './tags.js';

export const FORMS = ['tag', 'div', 'iframe', 'email', 'amp', 'head'] as const;
export type Form = (typeof FORMS)[number];

const WIDTH = 640;
const HEIGHT = 720;
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

type Attributes = readonly (readonly [name: string, value: string])[];

/** What a snippet is made of. */
interface Snippet extends Pick<Asked, 'attributes'> {
  tag: Tag;
  /** Where `dist/` is served from, with a slash at the end. */
  base: string;
  /** The language, where one was asked for. */
  lang?: string;
  parts: FrameParts;
}

const start = (name: string, attributes: Attributes): string =>
  `<${name}${attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`)).join('')}>`;

const inside = (name: string, attributes: Attributes, lines: readonly string[]): string =>
  [start(name, attributes), ...lines.map((line) => `  ${line}`), `</${name}>`].join('\n');

/** What a site says once, in its template. */
export const head = (base: string): string =>
  `<link rel="stylesheet" href="${escaped(base)}cdn/corridor-elements.css">\n` +
  `<script type="module" src="${escaped(base)}cdn/auto.js"></script>`;

function embedAddress({ tag, base, attributes, lang }: Snippet): string {
  const query = new URLSearchParams([
    ...attributes.map(([name, value]) => [name, value]),
    ...(lang ? [['lang', lang]] : []),
  ]);
  return `${base}embed/${tag}.html${query.size > 0 ? `?${String(query)}` : ''}`;
}

/** A graphic to paste, with its content. */
export function snippet(form: Exclude<Form, 'head'>, asked: Snippet): string {
  const { tag, base, attributes, lang, parts } = asked;
  const content = contentOf(parts);
  const spoken: Attributes = lang
    ? [
        ['lang', parts.locale.lang],
        ['dir', parts.locale.dir],
      ]
    : [];
  const frame: Attributes = [
    ['src', embedAddress(asked)],
    ['title', parts.headline],
    ['sandbox', SANDBOX],
  ];
  const forms: Record<typeof form, () => string> = {
    tag: () => inside(tag, [...attributes, ...spoken], content),
    div: () => {
      const data = attributes.map(([name, value]) => [`data-${name}`, value] as const);
      return inside('div', [['data-story', tag], ...data, ...spoken], content);
    },
    iframe: () =>
      `${start('iframe', [...frame, ['width', '100%'], ['height', String(HEIGHT)], ['loading', 'lazy']])}</iframe>`,
    email: () => {
      const picture: Attributes = [
        ['src', `${base}${tag}.png`],
        ['alt', `${parts.headline}. ${summaryOf(parts)}`],
        ['width', String(WIDTH)],
      ];
      return inside('div', spoken, [`<p>${start('img', picture)}</p>`, ...content]);
    },
    amp: () => {
      const size: Attributes = [
        ['width', String(WIDTH)],
        ['height', String(HEIGHT)],
        ['layout', 'responsive'],
        ['frameborder', '0'],
        ['resizable', ''],
      ];
      const more = `<div overflow tabindex="0" role="button">${escaped(parts.headline)}</div>`;
      return inside(
        'amp-iframe',
        [...frame, ...size],
        [more, '<div placeholder>', ...content.map((line) => `  ${line}`), '</div>'],
      );
    },
  };
  return forms[form]();
}
