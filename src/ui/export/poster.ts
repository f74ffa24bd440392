import type { NumberedSource } from '../../core/facts.js';
import { elementsIn, readMarkup, textOf, type Markup } from '../../svg/read-template.js';
import { isolate, type Locale } from '../../i18n/locale.js';
import type { Exports } from './exports.types.js';
import { dating } from '../../i18n/data-age.js';
import type { FrameParts } from '../frame/frame-parts.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import { flow, strings, type Block, type Picture, type Sign } from '../../svg/block-layout.js';
import { leadingOf, type Run, type Sheet } from '../../svg/text-layout.js';

/** Fonts that every system has one of. No font is loaded for a picture. */
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
/**
 * Fonts made for the script of a language, which come first: without a browser the first installed font is used, and any
 * other for letters that it lacks.
 */
const OWN_FONTS: Readonly<Record<string, string>> = {
  // Fonts without Arabic letters come first, so that Latin letters and numbers are not set in Nastaliq.
  ur: "Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting'",
  fa: "Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Geeza Pro', Tahoma",
  hi: "'Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', Mangal",
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei'",
};
const MARGIN = 20;

/** Lays out a whole graphic on one sheet; `poster.look.ts` adds the colours. */
export function posterOf(parts: FrameParts, exports: Exports, width: number): Markup {
  const { locale, headline, sources } = parts;
  const sheet: Sheet = { width, locale };
  const summary = wordsOf(parts.summary);
  const signs = signsOf(parts.legend);
  const inside = { x: MARGIN, y: MARGIN + 12 + topOf(sheet), width: width - 2 * MARGIN };
  const { nodes, height } = flow(
    [
      { kind: 'text', runs: [{ text: headline, strong: true }], size: width < 900 ? 20 : 24 },
      { kind: 'text', runs: [{ text: summary, soft: true }], size: 15, before: 4 },
      ...(signs.length > 0 ? [{ kind: 'signs', signs, size: 13, before: 8 } as const] : []),
      ...exports.body(inside.width),
      { kind: 'rule', before: 16 },
      {
        kind: 'text',
        runs: [{ text: [...(exports.notes ?? parts.notes), ...dating(parts)].join(' '), soft: true }],
        size: 12,
        before: 8,
      },
      ...(sources.length > 0 ? sourceList(sources, locale) : []),
    ],
    inside,
    sheet,
  );
  const total = Math.ceil(inside.y + height + MARGIN);
  return {
    name: 'svg',
    attributes: strings({
      xmlns: 'http://www.w3.org/2000/svg',
      // Right-to-left texts are already placed, so a page that contains the picture must not mirror them again.
      direction: 'ltr',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total}`,
      'xml:lang': locale.lang,
      'font-family': fontsOf(locale.lang),
      'font-size': 16,
      class: 'frame',
    }),
    children: [
      { name: 'title', attributes: {}, children: [headline] },
      { name: 'desc', attributes: {}, children: [summary] },
      box('poster-surface', 0, 0, width, total),
      box('poster-ink', MARGIN, MARGIN, width - 2 * MARGIN, 3),
      ...nodes,
    ],
  };
}

const sourceList = (sources: FrameParts['sources'], locale: FrameParts['locale']): Block[] => [
  { kind: 'text', runs: [{ text: locale.t.sources(locale.f, sources.length), strong: true }], size: 12, before: 8 },
  { kind: 'columns', items: sources.map((one) => sourceItem(one, locale)), minWidth: 270, before: 2 },
];

function fontsOf(lang: string): string {
  const own = OWN_FONTS[new Intl.Locale(lang).language];
  return own ? `${own}, ${FONTS}` : FONTS;
}

function box(look: string, x: number, y: number, width: number, height: number): Markup {
  return { name: 'rect', attributes: strings({ class: look, x, y, width, height }), children: [] };
}

/** Returns extra space at the top for Nastaliq, which rises far above its line. */
const topOf = (sheet: Sheet): number => (leadingOf(sheet).line > 2 ? 8 : 0);

/** Returns the text of a template. */
export const wordsOf = (drawn: unknown): string => textOf(readMarkup(drawn));

/** Returns a drawing with its size. */
const asPicture = (svg: Markup): Picture => ({
  svg,
  width: Number(svg.attributes.width ?? 0),
  height: Number(svg.attributes.height ?? 0),
});

/** Returns the drawings in a template. */
export const picturesIn = (drawn: unknown): Picture[] => elementsIn(readMarkup(drawn), 'svg').map(asPicture);

/** Returns the entries of a legend: each is a `<span>` with a drawing and words. */
export function signsOf(legend: unknown): Sign[] {
  return elementsIn(readMarkup(legend), 'span').map(({ children }) => ({
    picture: elementsIn(children, 'svg').map(asPicture)[0],
    words: textOf(children),
  }));
}

/** Returns the source numbers after a statement, as on the page. */
export function marksOf(
  ids: readonly string[] | undefined,
  sources: readonly NumberedSource[],
  locale: Locale<FrameStrings>,
): Run[] {
  const numbers = sources.filter(({ id }) => ids?.includes(id)).map(({ number }) => locale.f.number(number));
  // Separated by a no-break space, so that it does not look like part of a number before it.
  const text = `\u00a0${isolate(numbers.join(','), locale)}`;
  return numbers.length > 0 ? [{ text, soft: true, raised: true }] : [];
}

function sourceItem({ number, source }: NumberedSource, locale: Locale<FrameStrings>): Block[] {
  const { t, f } = locale;
  if (!source) return [];
  const { publisher, title, url, date } = source;
  const said = `${isolate(publisher, locale)}: ${isolate(title, locale)}, ${date ? f.edtf(date, 'short') : t.undated}. `;
  return [
    {
      kind: 'row',
      labelWidth: 26,
      before: 3,
      label: { kind: 'text', runs: [{ text: f.number(number), soft: true }], size: 11 },
      body: [{ kind: 'text', runs: [{ text: said }, { text: isolate(url, locale), soft: true }], size: 11 }],
    },
  ];
}
