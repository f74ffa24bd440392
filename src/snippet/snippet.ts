import { escaped } from '../core/markup.js';
import type { FrameParts } from '../ui/frame.js';
import { contentOf } from './content.js';

export const FORMS = ['tag', 'div', 'npm', 'iframe', 'email', 'amp', 'head'] as const;
export type Form = (typeof FORMS)[number];

const WIDTH = 640;
/** What every program for mail has room for. */
const MAIL_WIDTH = 600;
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

type Attributes = readonly (readonly [name: string, value: string])[];

/** What a snippet is made of. */
export interface Snippet {
  tag: string;
  /** Where `dist/` is served from, with a slash at the end. */
  base: string;
  attributes: Attributes;
  /** The language, where one was asked for. */
  lang?: string;
  /** The address of the page that holds the graphic, where it is known. */
  page?: string;
  /** Of a frame 640 px wide, in px. */
  height: number;
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
  const { tag, base, attributes, lang, page, height, parts } = asked;
  const { headline, locale } = parts;
  const content = contentOf(parts);
  const spoken: Attributes = lang
    ? [
        ['lang', locale.lang],
        ['dir', locale.dir],
      ]
    : [];
  const frame: Attributes = [
    ['src', embedAddress(asked)],
    ['title', headline],
    ['sandbox', SANDBOX],
  ];
  const forms: Record<typeof form, () => string> = {
    tag: () => inside(tag, [...attributes, ...spoken], content),
    div: () => {
      const data = attributes.map(([name, value]) => [`data-${name}`, value] as const);
      return inside('div', [['data-story', tag], ...data, ...spoken], content);
    },
    npm: () => `npm install corridor-elements\n\nimport 'corridor-elements/${tag}.js';\n\n${forms.tag()}`,
    iframe: () => {
      const look: Attributes = [
        ['allow', 'fullscreen'],
        ['width', '100%'],
        ['height', String(height)],
        ['loading', 'lazy'],
      ];
      return `${start('iframe', [...frame, ...look])}</iframe>`;
    },
    // No colours: programs for mail choose those of a dark page themselves. What is in a sheet of styles they drop.
    email: () => {
      const picture = start('img', [
        ['src', `${base}${tag}.png`],
        ['alt', headline],
        ['width', String(MAIL_WIDTH)],
      ]);
      const linked = page ? `${start('a', [['href', page]])}${picture}</a>` : picture;
      return inside('div', spoken, [`<p>${linked}</p>`, ...contentOf(parts, { page, lined: true })]);
    },
    amp: () => {
      const size: Attributes = [
        ['width', String(WIDTH)],
        ['height', String(height)],
        ['layout', 'responsive'],
        ['frameborder', '0'],
        ['resizable', ''],
      ];
      const label = escaped(headline);
      return inside(
        'amp-iframe',
        [...frame, ...size],
        [
          `<div overflow tabindex="0" role="button" aria-label="${label}">${label}</div>`,
          ...inside('div', [['placeholder', ''], ...spoken], content).split('\n'),
        ],
      );
    },
  };
  return forms[form]();
}
