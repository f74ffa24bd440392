import type { Locale } from '../i18n/locale.js';
import type { Exports, Fact } from '../ui/export/exports.types.js';
import { marksOf, picturesIn } from '../ui/export/poster.js';
import type { Block } from '../svg/block-layout.js';
import type { Run } from '../svg/text-layout.js';
import type { Visit, VisitEvent } from './visit-timeline.data.js';
import { enPanels } from './lang/en.panels.js';
import { drawSign } from './visit-timeline.drawing.js';
import { drawBars } from './explore/long-list.js';
import { countriesOf, titleText, type Entry, type TimelineModel } from './visit-timeline.model.js';
import { drawFullStrip } from './visit-timeline.strip.js';
import type { TimelineStrings } from './lang/en.js';

type L = Locale<TimelineStrings>;

/** How many entries a picture lists; the rest is only counted. */
const MAX_ENTRIES = 60;

/** Returns the content of downloads for the entries shown. */
export function visitExports(model: TimelineModel, locale: L): Exports {
  return {
    body: (width) => bodyOf(model, width, locale),
    facts: model.entries.map(({ item }) => factOf(item)),
    covers: {
      dates: 'date',
      countries: new Set(model.entries.flatMap(({ item }) => ('people' in item ? countriesOf(item) : []))),
    },
  };
}

function bodyOf(model: TimelineModel, width: number, locale: L): Block[] {
  const { entries } = model;
  const strip = drawFullStrip(model, {
    locale: { ...locale, t: { ...enPanels, ...locale.t } },
    selected: undefined,
    size: { width, em: 16 },
    now: Date.now(),
    zoomAt: () => {},
    drawBars,
  });
  const listed = entries.slice(0, MAX_ENTRIES);
  const left = entries.slice(MAX_ENTRIES);
  const [top] = entries;
  const last = left.filter(({ planned }) => !planned).at(-1) ?? left.at(-1);
  const items = listed.map((entry, i) => [
    ...(entry.group === listed[i - 1]?.group ? [] : headingOf(entry.group)),
    entryBlock(entry, model, locale),
  ]);
  return [
    ...picturesIn(strip).map((picture): Block => ({
      kind: 'picture',
      picture,
      before: 12,
    })),
    { kind: 'columns', items, minWidth: 380, before: 12 },
    ...(top && last
      ? [
          {
            kind: 'text',
            runs: [{ text: locale.t.more(locale.f, left.length, last.date, last.start < top.start), soft: true }],
            size: 13,
            before: 8,
          } as const,
        ]
      : []),
  ];
}

const headingOf = (group: string): Block[] => [
  { kind: 'text', runs: [{ text: group, soft: true, strong: true }], size: 13, before: 14 },
  { kind: 'rule', before: 3 },
];

function entryBlock(entry: Entry, { sources }: TimelineModel, locale: L): Block {
  const { when, inArticle, statements } = entry;
  const tag: Run[] = inArticle ? [{ text: ` (${locale.t.inArticle})`, soft: true }] : [];
  const said = statements.flatMap(({ text, sources: ids }): Run[] => [
    { text: `${text}`, soft: true },
    ...marksOf(ids, sources, locale),
    { text: ' ', soft: true },
  ]);
  const [sign] = picturesIn(drawSign(entry));
  const dated: Block = { kind: 'text', runs: [{ text: when, soft: true }], size: 12 };
  return {
    kind: 'row',
    before: 8,
    labelWidth: 112,
    label: sign ? { kind: 'row', labelWidth: 26, label: { kind: 'picture', picture: sign }, body: [dated] } : dated,
    body: [
      { kind: 'text', runs: [{ text: titleText(entry, locale), strong: true }, ...tag], size: 14 },
      { kind: 'text', runs: said, size: 13, before: 1 },
    ],
  };
}

/** Returns the row of a visit or event. Several people are in one cell, separated by semicolons. */
function factOf(item: Visit | VisitEvent): Fact {
  const { id, date, kind, inArticle, basis, conflicts = [], sources } = item;
  const visit = 'people' in item ? item : undefined;
  const event = 'people' in item ? undefined : item;
  const people = visit?.people ?? [];
  const papers = visit?.documents;
  const documents = papers?.conflicts ?? [];
  return {
    values: {
      id,
      date,
      kind,
      person: people.map(({ name }) => name).join('; '),
      role: people.map(({ role }) => role).join('; '),
      country: people.map(({ country }) => country).join('; '),
      host: visit?.host,
      place: visit?.place,
      rank: visit?.rank,
      occasion: visit?.occasion,
      documents: papers?.count,
      documents_at_least: papers?.atLeast,
      documents_approximate: papers?.approximate,
      documents_other_counts: documents.map(({ says }) => says).join('; '),
      first_since: visit?.firstSince?.date,
      label: event?.label,
      usd_million: event?.usdMillion,
      last_report: event?.lastReport,
      elsewhere: conflicts.map(({ says, date: when }) => (when ? `${says} (${when})` : says)).join('; '),
      basis: basis ?? 'stated',
      in_article: inArticle,
    },
    sources: [
      ...sources,
      ...[...documents, ...conflicts].flatMap((other) => other.sources),
      ...(visit?.firstSince?.sources ?? []),
    ],
  };
}
