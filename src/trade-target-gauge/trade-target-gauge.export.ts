import type { NumberedSource } from '../core/facts.js';
import type { Markup } from '../svg/read-template.js';
import type { Locale } from '../i18n/locale.js';
import type { Exports, Fact } from '../ui/export/exports.types.js';
import { marksOf, picturesIn, signsOf } from '../ui/export/poster.js';
import { flow, strings, type Block, type Picture } from '../svg/block-layout.js';
import { leadingOf, setText, type Run, type Sheet } from '../svg/text-layout.js';
import type { Pair, TradeTargetData } from './trade-target-gauge.data.js';
import { drawGauge, type DrawingContext } from './trade-target-gauge.drawing.js';
import { LEADER_GAP, placeGauge, type PlacedGauge } from './trade-target-gauge.layout.js';
import { DOLLARS, type Gauge, type GaugeModel } from './trade-target-gauge.model.js';
import { drawAxis } from './details/years.js';
import type { GaugeStrings } from './lang/en.js';

type L = Locale<GaugeStrings>;

const EM = 16;
const SIZE = 14;

/** How the page draws the gauges, with what was loaded after the first drawing. */
type Look = Pick<DrawingContext, 'panels' | 'radial' | 'headline' | 'level'>;

/** Returns the content of downloads for the gauges shown. */
export function gaugeExports(data: TradeTargetData, { gauges, sources }: GaugeModel, locale: L, look: Look): Exports {
  const { pairs, unit = DOLLARS } = data;
  const shown = gauges.flatMap(({ id }) => pairs.find((pair) => pair.id === id) ?? []);
  return {
    notes: [locale.t.note],
    body: () => gauges.flatMap((gauge) => gaugeBlocks(gauge, sources, locale, look)),
    facts: shown.flatMap((pair) => factsOf(pair, unit)),
    covers: { dates: 'period', countries: new Set(shown.flatMap(({ countries }) => countries ?? [])) },
  };
}

function gaugeBlocks(gauge: Gauge, sources: readonly NumberedSource[], locale: L, look: Look): Block[] {
  const { name, reached, needs } = gauge;
  const said = reached && look.headline === `${reached.share} ${reached.of}`;
  const share: Run[] = reached
    ? [{ text: name && ' — ' }, { text: reached.share, strong: true }, { text: ` ${reached.of}`, soft: true }]
    : [];
  return [
    ...(said ? [] : [{ kind: 'text', runs: [{ text: name, strong: true }, ...share], size: 15, before: 22 } as const]),
    { kind: 'drawn', draw: (width, sheet) => drawShape(gauge, sources, locale, look, { ...sheet, width }), before: 6 },
    ...needs.map(({ text, sources: ids }): Block => ({
      kind: 'text',
      runs: [{ text, soft: true }, ...marksOf(ids, sources, locale)],
      size: SIZE,
      before: 4,
    })),
  ];
}

/** Draws the bar or half circle as on the page, and below it the counts with their years, with leader lines on a bar. */
function drawShape(gauge: Gauge, sources: readonly NumberedSource[], locale: L, look: Look, sheet: Sheet): Picture {
  const size = { width: sheet.width, em: EM };
  const placed = placeGauge(gauge, size);
  const pictures = picturesIn(drawGauge(gauge, { ...look, size, locale, sources, choose: () => {} }));
  const years = pictures.filter(({ svg }) => svg.attributes.class === 'years');
  const axis = pictures.find(({ svg }) => svg.attributes.class === 'years-axis');
  const hasLeaderLines = placed.hasLeaderLines && !look.radial;
  const [bar] = pictures;
  const nodes: Markup[] = bar ? [bar.svg] : [];
  const top = bar?.height ?? 0;
  let y = top;
  placed.counts.forEach(({ amount, label, sources: ids, at }, i) => {
    const x = hasLeaderLines ? at + LEADER_GAP : 16;
    const runs = [{ text: amount, strong: true }, { text: ` ${label}`, soft: true }, ...marksOf(ids, sources, locale)];
    const textSpace = sheet.width - x - (placed.beside ? placed.years + LEADER_GAP : 0);
    const text = setText(runs, { x, y, width: textSpace, size: SIZE }, sheet);
    // The middle of the lower-case letters of the first line.
    const middle = y + (leadingOf(sheet).base - 0.32) * SIZE;
    nodes.push(hasLeaderLines ? leaderLine(at, top, middle, sheet) : dotAt(middle, sheet), ...text.nodes);
    const own = years[i];
    const below = placed.beside ? 0 : text.height;
    if (own) nodes.push(atEnd(own, y + below, sheet));
    y += Math.max(text.height, below + (own?.height ?? 0)) + 2;
  });
  if (axis) nodes.push(atEnd(axis, y, sheet), ...kindsOf(gauge, placed, locale, y, sheet));
  const height = y + (axis?.height ?? 0);
  return { svg: { name: 'g', attributes: { direction: 'ltr' }, children: nodes }, width: sheet.width, height };
}

/** Draws the legend of the two kinds of columns beside their years, where there is space. */
function kindsOf(gauge: Gauge, placed: PlacedGauge, locale: L, y: number, sheet: Sheet): readonly Markup[] {
  if (!placed.beside) return [];
  const signs = signsOf(drawAxis(gauge, placed, locale));
  const place = { x: 0, y, width: sheet.width - placed.years - LEADER_GAP };
  return flow(signs.length > 0 ? [{ kind: 'signs', signs, size: 11 }] : [], place, sheet).nodes;
}

/** Places a drawing at the inline end of the sheet. */
const atEnd = ({ svg, width }: Picture, y: number, sheet: Sheet): Markup => ({
  ...svg,
  attributes: { ...svg.attributes, ...strings({ x: sheet.locale.dir === 'rtl' ? 0 : sheet.width - width, y }) },
});

const mirrored = (x: number, { width, locale }: Sheet): number => (locale.dir === 'rtl' ? width - x : x);

function leaderLine(at: PlacedGauge['low'], top: number, y: number, sheet: Sheet): Markup {
  const points = `${mirrored(at, sheet)},${top} ${mirrored(at, sheet)},${y} ${mirrored(at + 8, sheet)},${y}`;
  return { name: 'polyline', attributes: { class: 'lead', points }, children: [] };
}

const dotAt = (y: number, sheet: Sheet): Markup => ({
  name: 'circle',
  attributes: strings({ class: 'mark', cx: mirrored(6, sheet), cy: y, r: 4.5 }),
  children: [],
});

interface Amounts {
  value: number | null;
  exports: number | null | undefined;
  imports: number | null | undefined;
}

/** Names what other sources say of the two directions, such as "exports 877". */
const directionsOf = (others: readonly { exports?: number | undefined; imports?: number | undefined }[] = []) =>
  others.flatMap((other) =>
    (['exports', 'imports'] as const).flatMap((direction) =>
      other[direction] === undefined ? [] : [`${direction} ${other[direction]}`],
    ),
  );

/** Returns the rows of a pair: the target with each of its deadlines, and every count, also those that no bar shows. */
function factsOf({ id, target, actuals }: Pair, unit: string): Fact[] {
  // Column names contain the unit; another unit is in a column of its own.
  const money = unit === DOLLARS;
  const named = (amounts: Amounts) =>
    money
      ? { usd_million: amounts.value, exports_usd_million: amounts.exports, imports_usd_million: amounts.imports }
      : { value: amounts.value, unit };
  const aimed = money ? { target_usd_million: target?.value } : { target: target?.value };
  const empty = { series: '', reporter: '', period: '', ...named({ value: null, exports: null, imports: null }) };
  const targets = (target?.deadlines ?? []).map(({ date, years, by, sources }) => ({
    values: {
      pair: id,
      ...empty,
      ...aimed,
      target_date: target?.date,
      deadline: date,
      deadline_years: years,
      deadline_by: by,
      in_article: target?.inArticle,
    },
    sources: [...sources, ...(target?.sources ?? [])],
  }));
  const counts = actuals.map(({ more, ...actual }) => ({
    values: {
      pair: id,
      series: actual.series,
      reporter: actual.reporter,
      period: actual.period,
      ...named({ value: actual.value, exports: more?.exports, imports: more?.imports }),
      partial: actual.partial ?? false,
      approximate: actual.approximate ?? false,
      basis: actual.basis ?? 'stated',
      in_article: actual.inArticle ?? false,
      other_counts: [...(actual.conflicts ?? []).map(({ says }) => says), ...directionsOf(more?.others)].join('; '),
    },
    sources: [
      ...actual.sources,
      ...[...(actual.conflicts ?? []), ...(more?.others ?? [])].flatMap((other) => other.sources),
    ],
  }));
  const alone =
    target && targets.length === 0
      ? [
          {
            values: { pair: id, ...empty, ...aimed, target_date: target.date },
            sources: target.sources,
          },
        ]
      : [];
  return [...alone, ...targets, ...counts];
}
