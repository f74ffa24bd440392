import { escaped } from '../svg/read-template.js';
import type { FrameParts } from '../ui/frame/frame-parts.js';
import { contentOf } from './content.js';

export const FORMS = ['tag', 'div', 'npm', 'iframe', 'email', 'amp', 'head'] as const;
export type Form = (typeof FORMS)[number];

/** The width that fits every email program, in px. */
const MAIL_WIDTH = 600;
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

type Attributes = readonly (readonly [name: string, value: string])[];

/** The parts of a snippet. */
export interface Snippet {
  tag: string;
  /** Where `dist/` is served from, with a slash at the end. */
  base: string;
  attributes: Attributes;
  /** The language, where one is set. */
  lang?: string | undefined;
  /** The address of the page with the graphic, where it is known. */
  page?: string | undefined;
  /** The address of a picture of the graphic, for readers without script. */
  picture?: string | undefined;
  /** The size of a frame, in px. */
  width: number;
  height: number;
  parts: FrameParts;
}

const start = (name: string, attributes: Attributes): string =>
  `<${name}${attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`)).join('')}>`;

const element = (name: string, attributes: Attributes, lines: readonly string[]): string =>
  [start(name, attributes), ...lines.map((line) => `  ${line}`), `</${name}>`].join('\n');

function embedAddress({ tag, base, attributes, lang }: Snippet): string {
  const query = new URLSearchParams([
    ...attributes.map(([name, value]) => [name, value]),
    ...(lang ? [['lang', lang]] : []),
  ]);
  return `${base}embed/${tag}.html${query.size > 0 ? `?${String(query)}` : ''}`;
}

const frameOf = (options: Snippet): Attributes => [
  ['src', embedAddress(options)],
  ['title', options.parts.headline],
  ['sandbox', SANDBOX],
];

/** Returns the attributes of a frame with a graphic. */
export const iframeOf = (options: Snippet): Attributes => [
  ...frameOf(options),
  ['allow', 'fullscreen'],
  ['width', '100%'],
  ['height', String(options.height)],
  ['loading', 'lazy'],
];

/** The forms that can contain a picture: frames cannot, and AMP would need its size. */
export const PICTURE_FORMS: readonly Form[] = ['tag', 'div', 'npm', 'email'];

/** Returns the HTML of a graphic to paste, with its content. */
export function snippet(form: Exclude<Form, 'head'>, options: Snippet): string {
  const { tag, base, attributes, lang, page, picture, width, height, parts } = options;
  const { headline, locale } = parts;
  const content = contentOf(parts, { picture });
  const language: Attributes = lang
    ? [
        ['lang', locale.lang],
        ['dir', locale.dir],
      ]
    : [];
  const forms: Record<typeof form, () => string> = {
    tag: () => element(tag, [...attributes, ...language], content),
    div: () => {
      const data = attributes.map(([name, value]) => [`data-${name}`, value] as const);
      return element('div', [['data-story', tag], ...data, ...language], content);
    },
    npm: () => `npm install corridor-elements\n\nimport 'corridor-elements/${tag}.js';\n\n${forms.tag()}`,
    iframe: () => `${start('iframe', iframeOf(options))}</iframe>`,
    // No colours, because email programs adapt them for dark mode themselves; style sheets are dropped by them.
    email: () => {
      const image = start('img', [
        ['src', picture ?? `${base}${tag}.png`],
        ['alt', headline],
        ['width', String(MAIL_WIDTH)],
      ]);
      const linked = page ? `${start('a', [['href', page]])}${image}</a>` : image;
      return element('div', language, [`<p>${linked}</p>`, ...contentOf(parts, { page, alone: true })]);
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
      return element(
        'amp-iframe',
        [...frameOf(options), ...size],
        [
          `<div overflow tabindex="0" role="button" aria-label="${label}">${label}</div>`,
          ...element('div', [['placeholder', ''], ...language], content).split('\n'),
        ],
      );
    },
  };
  return forms[form]();
}
