import { html } from 'lit';
import type { Table } from '../core/table.js';
import { isolate, type Locale } from '../i18n/locale.js';
import type { TimelineStrings } from './lang/en.js';
import { enTable, type TableStrings } from './lang/en.table.js';
import type { Visit, VisitData, VisitEvent } from './visit-timeline.data.js';
import { countOf, datedLabel, formOf, labelIn, officesOf, remarkSourcesOf, saysOf } from './visit-timeline.text.js';
import { countFolded } from './visit-timeline.list.js';
import { titleText, type TimelineModel } from './visit-timeline.model.js';
import type { Exports } from '../ui/export/exports.types.js';
import type { LoadedPanels } from '../ui/frame/frame-parts.js';
import type * as module from './visit-timeline.export.js';

type L = Locale<TimelineStrings & TableStrings>;

/** Returns the data table: every visit and event that is shown, in the order of the list, with more details. */
export function visitTable(data: VisitData, { entries }: TimelineModel, base: Locale<TimelineStrings>): Table {
  const locale: L = { ...base, t: { ...enTable, ...base.t } };
  const { t, f } = locale;
  const items = new Map<string, Visit | VisitEvent>([...data.visits, ...data.events].map((item) => [item.id, item]));
  const rows = entries.flatMap((entry) => {
    const item = items.get(entry.id);
    if (!item) return [];
    const visit = 'people' in item ? item : undefined;
    const others = visit?.documents?.conflicts ?? [];
    return [
      [
        // Row headers are read aloud with each cell, and therefore have no source marks.
        { text: titleText(entry, locale) },
        { text: entry.date, key: item.date, sources: item.sources },
        { text: visit ? `${visit.place}${t.comma}${f.country(visit.host)}` : '' },
        {
          text: visit
            ? t.sentence([officesOf(visit, locale), formOf(visit, locale)], '')
            : (entry.statements[0]?.text ?? ''),
        },
        {
          text: visit && !entry.planned && visit.documents !== null ? countOf(visit, locale) || t.notFound : '',
          numeric: true,
          key: visit?.documents?.count ?? null,
        },
        { text: others.map((one) => saysOf(one, locale)).join(t.comma), sources: others.flatMap((one) => one.sources) },
        {
          text: remarksOf(item, locale)
            .map((remark) => t.sentence([remark]))
            .join(' '),
          sources: [...new Set(remarkSourcesOf(item))],
        },
      ],
    ];
  });
  return { caption: t.tableCaption, columns: t.tableColumns, rows, chief: countFolded(entries) };
}

function remarksOf(item: Visit | VisitEvent, locale: L): string[] {
  const { t, f } = locale;
  const visit = 'people' in item ? item : undefined;
  const { level, withBilateral, papers = [], met, dealsUsdMillion: deals } = visit?.more ?? {};
  return [
    ...(item.inArticle ? [t.inArticle] : []),
    ...(level ? [t.level] : []),
    ...(withBilateral ? [t.withBilateral] : []),
    ...papers.map((paper) => labelIn(paper, locale)),
    ...(deals === undefined ? [] : [t.deals(f.usd(deals * 1e6))]),
    ...(met ? [t.met(f.list(met.map((name) => isolate(name, locale))))] : []),
    ...(item.more?.remarks ?? []).map(({ label, date }) => datedLabel(labelIn(label, locale), date, locale)),
    ...(item.conflicts ?? []).map((one) => t.elsewhere(saysOf(one, locale))),
  ];
}

/** Limits the panels of a long list: table and sources are drawn only while they are open. */
export const onlyWhenOpen = (panels: LoadedPanels, isOpen: (selector: string) => boolean): LoadedPanels => ({
  ...panels,
  tableOf: (...args) => (isOpen('[part=table]') ? panels.tableOf(...args) : html``),
  sourceList: (...args) => (isOpen('[part=sources]') ? panels.sourceList(...args) : html``),
});

/** Returns the content of downloads, whose code is loaded with the first one. */
export const visitExports =
  (...shown: Parameters<typeof module.visitExports>) =>
  async (): Promise<Exports> =>
    (await import('./visit-timeline.export.js')).visitExports(...shown);
