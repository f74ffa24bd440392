import { escaped, readMarkup, textOf } from '../core/markup.js';
import { contentOf } from '../snippet/content.js';
import type { FrameParts } from '../ui/frame.js';

/** What an author wants to paste. */
export interface Wanted {
  tag: string;
  title: string;
  attributes: readonly (readonly [name: string, value: string])[];
  lang: string;
  /** The address of the folder with `cdn/` and `embed/`, with a slash at its end. */
  base: string;
  /** What the graphic shows. */
  parts: FrameParts;
  /** In px, for hosts that give a frame a height of their own. */
  height: number;
}

const written = (attributes: Wanted['attributes']): string =>
  attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');

const around = (start: string, end: string, wanted: Wanted): string =>
  [start, ...contentOf(wanted.parts).map((line) => `  ${line}`), end].join('\n');

const withLang = ({ attributes, lang }: Wanted): Wanted['attributes'] => [...attributes, ['lang', lang]];

function tag(wanted: Wanted): string {
  return around(`<${wanted.tag}${written(withLang(wanted))}>`, `</${wanted.tag}>`, wanted);
}

const FORMS = {
  tag: (wanted: Wanted) =>
    `<link rel="stylesheet" href="${escaped(wanted.base)}cdn/corridor-elements.css" />
<script type="module" src="${escaped(wanted.base)}cdn/${wanted.tag}.js"></script>

${tag(wanted)}`,

  div: (wanted: Wanted) => {
    const attributes = wanted.attributes.map(([name, value]) => [`data-${name}`, value] as const);
    const all = [['data-story', wanted.tag] as const, ...attributes, ['lang', wanted.lang] as const];
    return `<script type="module" src="${escaped(wanted.base)}cdn/auto.js"></script>

${around(`<div${written(all)}>`, '</div>', wanted)}`;
  },

  iframe: ({ attributes, base, height, lang, tag: name, title }: Wanted) => {
    const query = new URLSearchParams(attributes.map(([key, value]) => [key, value]));
    if (lang !== 'en') query.set('lang', lang);
    const address = `${base}embed/${name}.html${query.size > 0 ? `?${query.toString()}` : ''}`;
    return `<iframe
  src="${escaped(address)}"
  title="${escaped(title)}"
  width="100%"
  height="${height}"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="fullscreen"
  loading="lazy"
></iframe>`;
  },

  npm: (wanted: Wanted) => `npm install corridor-elements

import 'corridor-elements/${wanted.tag}.js';

${tag(wanted)}`,

  email: (wanted: Wanted) => {
    const picture = `${wanted.base}${wanted.tag}.png`;
    const { headline } = wanted.parts;
    const summary = textOf(readMarkup(wanted.parts.summary));
    return around(
      `<div lang="${escaped(wanted.lang)}">
  <a href="https://your.site/the-article">
    <img src="${escaped(picture)}" alt="${escaped(`${headline}. ${summary}`)}" width="600" />
  </a>`,
      '</div>',
      wanted,
    );
  },
};

export type Form = keyof typeof FORMS;

/** Markup to paste. Everything in it that comes from outside is escaped. */
export const snippet = (form: Form, wanted: Wanted): string => FORMS[form](wanted);
