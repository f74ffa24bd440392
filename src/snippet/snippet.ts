import { escaped } from '../svg/read-template.js';
import type { FrameParts } from '../ui/frame/frame-parts.js';
import { contentOf } from './content.js';

export const FORMS = ['tag', 'div', 'npm', 'iframe', 'email', 'amp', 'head'] as const;
export type Form = (typeof FORMS)[number];

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
  lang?: string | undefined;
  /** The address of the page that holds the graphic, where it is known. */
  page?: string | undefined;
  /** The address of a picture of the graphic, for readers without script. */
  picture?: string | undefined;
  /** Of a frame, in px. */
  width: number;
  height: number;
  parts: FrameParts;
}

const start = (name: string, attributes: Attributes): string =>
  `<${name}${attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`)).join('')}>`;

const inside = (name: string, attributes: Attributes, lines: readonly string[]): string =>
  [start(name, attributes), ...lines.map((line) => `  ${line}`), `</${name}>`].join('\n');

function embedAddress({ tag, base, attributes, lang }: Snippet): string {
  const query = new URLSearchParams([
    ...attributes.map(([name, value]) => [name, value]),
    ...(lang ? [['lang', lang]] : []),
  ]);
  return `${base}embed/${tag}.html${query.size > 0 ? `?${String(query)}` : ''}`;
}

const frameOf = (asked: Snippet): Attributes => [
  ['src', embedAddress(asked)],
  ['title', asked.parts.headline],
  ['sandbox', SANDBOX],
];

/** The attributes of a frame that shows a graphic. */
export const iframeOf = (asked: Snippet): Attributes => [
  ...frameOf(asked),
  ['allow', 'fullscreen'],
  ['width', '100%'],
  ['height', String(asked.height)],
  ['loading', 'lazy'],
];

/** The forms in which a picture can stand: a frame holds none, and AMP only those whose size is stated. */
export const PICTURED: readonly Form[] = ['tag', 'div', 'npm', 'email'];

/** A graphic to paste, with its content. */
export function snippet(form: Exclude<Form, 'head'>, asked: Snippet): string {
  const { tag, base, attributes, lang, page, picture, width, height, parts } = asked;
  const { headline, locale } = parts;
  const content = contentOf(parts, { picture });
  const spoken: Attributes = lang
    ? [
        ['lang', locale.lang],
        ['dir', locale.dir],
      ]
    : [];
  const forms: Record<typeof form, () => string> = {
    tag: () => inside(tag, [...attributes, ...spoken], content),
    div: () => {
      const data = attributes.map(([name, value]) => [`data-${name}`, value] as const);
      return inside('div', [['data-story', tag], ...data, ...spoken], content);
    },
    npm: () => `npm install corridor-elements\n\nimport 'corridor-elements/${tag}.js';\n\n${forms.tag()}`,
    iframe: () => `${start('iframe', iframeOf(asked))}</iframe>`,
    // No colours: programs for mail choose those of a dark page themselves. What is in a sheet of styles they drop.
    email: () => {
      const image = start('img', [
        ['src', picture ?? `${base}${tag}.png`],
        ['alt', headline],
        ['width', String(MAIL_WIDTH)],
      ]);
      const linked = page ? `${start('a', [['href', page]])}${image}</a>` : image;
      return inside('div', spoken, [`<p>${linked}</p>`, ...contentOf(parts, { page, alone: true })]);
    },
    amp: () => {
      const size: Attributes = [
        ['width', String(width)],
        ['height', String(height)],
        ['layout', 'responsive'],
        ['frameborder', '0'],
        ['resizable', ''],
      ];
      const label = escaped(headline);
      return inside(
        'amp-iframe',
        [...frameOf(asked), ...size],
        [
          `<div overflow tabindex="0" role="button" aria-label="${label}">${label}</div>`,
          ...inside('div', [['placeholder', ''], ...spoken], content).split('\n'),
        ],
      );
    },
  };
  return forms[form]();
}
