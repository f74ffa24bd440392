import { parseEdtf } from '../core/edtf.js';
import { numberSources, type NumberedSource } from '../core/facts.js';
import { isolate, type Locale } from '../i18n/locale.js';
import type { Trace } from './series/columns.js';
import type { IncidentData, Point, Series } from './incident-trend.data.js';
import { hiddenName, isFlagged, nameOf, sourcesOf, unitName, untilText } from './incident-trend.text.js';
import type { TrendStrings } from './lang/en.js';

/** The share of its period that a count must cover to be compared with counts of whole periods. */
const WHOLE = 11 / 12;
const SHAPES = ['circle', 'diamond', 'triangle', 'wedge'] as const;
const TONES = 5;

export type Shape = (typeof SHAPES)[number] | 'square';

/** One count of one series. */
export interface Mark {
  /** The id, unique among all marks: `ctd/2023`. */
  id: string;
  series: string;
  period: string;
  /** The middle of its period, in milliseconds. */
  time: number;
  value: number;
  /** "572" */
  label: string;
  /** "572 (to Dec 21)" */
  full: string;
  /** "to Dec 21" for a count of a part of the period; `undefined` for a count of the whole period. */
  part: string | undefined;
  /** How a line joins this mark to the one before; `handover` where another publisher of the series counted that one. */
  link: 'line' | 'handover' | undefined;
  sources: readonly string[];
}

/** One series that is drawn. */
export interface Line {
  id: string;
  name: string;
  /** Whether these are the article's own figures: other sources contradict them, so no line joins them. */
  flagged: boolean;
  /** The class that gives the colour. */
  tone: string;
  shape: Shape;
  marks: readonly Mark[];
  /** The counts of a series that is too dense for marks. */
  trace?: Trace | undefined;
  /** Short remarks that stand with the name, such as a definition unlike the others'. */
  remarks: readonly string[];
}

export interface TrendModel {
  headline: string;
  /** What is counted, and where. */
  topic: string;
  summary: string;
  /** What the axis counts. */
  unit: string;
  lines: readonly Line[];
  /** "KP Police, then KP CTD", where a line passes from one to the other. */
  handover: string | undefined;
  /** The periods that the time axis labels. */
  years: readonly { time: number; label: string }[];
  notes: readonly string[];
  sources: readonly NumberedSource[];
}

type L = Locale<TrendStrings>;
type PointsOf = (series: Series) => readonly Point[];

const allPoints: PointsOf = ({ points }) => points;

/** The series drawn by default: those with the unit of the first one, and about as wide a definition. */
export function defaultSeries({ series }: IncidentData): readonly string[] {
  return series.filter(({ unit, apart }) => unit === series[0]?.unit && !apart).map(({ id }) => id);
}

/**
 * Turns data and the ids of the series to draw, separated by spaces, into what is shown. Knows no pixels. `pointsOf`
 * gives the points of a series to draw.
 */
export function trendModel(data: IncidentData, ids: string, locale: L, pointsOf: PointsOf = allPoints): TrendModel {
  const drawn = ids.split(' ');
  const { t, f } = locale;
  const shown = data.series.filter(({ id }) => drawn.includes(id));
  const units = [...new Set(shown.map(({ unit }) => unitName(unit, locale)))];
  const lines = shown.map((series) => lineOf(series, pointsOf(series), data, shown[0]?.unit, locale));
  const marks = lines.flatMap((line) => line.marks);
  const place = isolate(data.place, locale);
  const topic = shown[0] ? t.topic(f.list(units), place) : place;
  const flagged = lines.some((line) => line.flagged && line.marks[1]);
  const hidden = data.series.filter(({ id }) => !drawn.includes(id));
  return {
    headline: flagged && lines.length > 1 ? t.headlineDispute : topic,
    topic,
    summary: marks.length > 0 ? summaryOf(lines, shown, topic, locale) : t.nothing,
    unit: f.list(units),
    lines,
    handover: handoverOf(shown, pointsOf, locale),
    years: yearsOf(marks, locale),
    notes: [
      t.note,
      ...(hidden.length > 0 ? [t.notDrawn(t.join(hidden.map((one) => hiddenName(one, data, locale))))] : []),
    ],
    sources: numberSources(data.sources, data.series.flatMap(sourcesOf)),
  };
}

/** The relative change from one count to another: 1.815 is +181.5 %. */
export const change = (from: number, to: number): number => (to - from) / from;

/** The share of its period that a count covers. */
function coverage({ period, until }: Point): number {
  const time = parseEdtf(period);
  const end = until === undefined ? undefined : parseEdtf(until)?.end;
  return time && end !== undefined ? (end - time.start) / (time.end - time.start) : 1;
}

/** How a line joins two counts: only where their periods adjoin, and both counts cover nearly all of theirs. */
function linkOf(point: Point, before: Point | undefined): Mark['link'] {
  if (!before || before.value === null || point.inArticle) return undefined;
  if (parseEdtf(before.period)?.end !== parseEdtf(point.period)?.start) return undefined;
  if (Math.min(coverage(before), coverage(point)) < WHOLE) return undefined;
  return before.by === point.by ? 'line' : 'handover';
}

function lineOf(
  series: Series,
  points: readonly Point[],
  data: IncidentData,
  unit: string | undefined,
  locale: L,
): Line {
  const flagged = isFlagged(series);
  const index = data.series.filter((one) => !isFlagged(one)).indexOf(series);
  const name = nameOf(series, locale);
  return {
    id: series.id,
    name: series.unit === unit ? name : locale.t.join([name, unitName(series.unit, locale)]),
    flagged,
    tone: flagged ? 'flagged' : `tone-${index % TONES}`,
    shape: flagged ? 'square' : (SHAPES[index % SHAPES.length] ?? 'circle'),
    marks: points.flatMap((point, i) => markOf(point, points[i - 1], series.id, locale)),
    remarks: [
      ...(flagged ? twinsOf(series, data, locale) : []),
      ...(series.apart ? [locale.t.apart[series.apart]] : []),
    ],
  };
}

function markOf(point: Point, before: Point | undefined, series: string, locale: L): Mark[] {
  const { t, f } = locale;
  const { period, value, until, sources } = point;
  const time = parseEdtf(period);
  if (value === null || !time) return [];
  const label = f.number(value);
  const part = until === undefined ? undefined : untilText(until, locale);
  return [
    {
      id: `${series}/${period}`,
      series,
      period,
      time: (time.start + time.end) / 2,
      value,
      label,
      full: part === undefined ? label : t.aside(label, part),
      part,
      link: linkOf(point, before),
      sources,
    },
  ];
}

/** For each of the article's figures, a sentence about another series that has the same number, in whatever year. */
function twinsOf(article: Series, data: IncidentData, locale: L): string[] {
  const { t, f } = locale;
  return article.points.flatMap(({ value }) => {
    if (value === null) return [];
    for (const series of data.series.filter((one) => one !== article)) {
      const twin = series.points.find((point) => point.value === value);
      if (twin) return [t.twin(f.number(value), nameOf(series, locale), f.edtf(twin.period))];
    }
    return [t.noTwin(f.number(value))];
  });
}

function handoverOf(shown: readonly Series[], pointsOf: PointsOf, locale: L): string | undefined {
  for (const series of shown) {
    const points = pointsOf(series);
    const at = points.findIndex((point, i) => linkOf(point, points[i - 1]) === 'handover');
    const [from, to] = [points[at - 1], points[at]];
    const who = ({ by }: Point) => isolate(by ?? series.publisher ?? '', locale);
    if (from && to) return locale.t.legendHandover(who(from), who(to));
  }
  return undefined;
}

function yearsOf(marks: readonly Mark[], { f }: L): TrendModel['years'] {
  const times = marks.map(({ time }) => new Date(time).getUTCFullYear());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return Array.from({ length: times.length > 0 ? last - first + 1 : 0 }, (_, i) => ({
    // The middle of the year, to within half a day.
    time: Date.UTC(first + i, 6, 2),
    label: f.edtf(String(first + i)),
  }));
}

function summaryOf(lines: readonly Line[], shown: readonly Series[], topic: string, locale: L): string {
  const { t, f } = locale;
  const claim = lines.find(({ flagged }) => flagged);
  const [from, to] = [claim?.marks[0], claim?.marks.at(-1)];
  const rises = lines.flatMap((line) => (line.flagged ? [] : riseOf(line, from?.period, to?.period)));
  const year = (mark: Mark) => f.edtf(mark.period);
  if (!claim || !from || !to || from === to) {
    const each = rises.map((rise) => t.riseOf(rise.name, f.change(rise.ratio), year(rise.from), year(rise.to)));
    return [t.sentence(topic), ...each].join(' ');
  }
  const printed = shown.find(({ id }) => id === claim.id)?.statedChange?.percent;
  const claimText = t.claim(
    t.inYear(from.label, year(from)),
    t.inYear(to.label, year(to)),
    f.change(change(from.value, to.value)),
    printed === undefined ? undefined : f.percent(printed / 100, 1),
  );
  const list = f.list(rises.map(({ name, ratio }) => t.aside(f.change(ratio), name)));
  return [t.sentence(topic), claimText, ...(list ? [t.rises(list)] : [])].join(' ');
}

interface Rise {
  name: string;
  from: Mark;
  to: Mark;
  ratio: number;
}

/** The rise between two given periods, or by default the first and the last whole one; empty where a series lacks one. */
function riseOf({ name, marks }: Line, first: string | undefined, last: string | undefined): Rise[] {
  const whole = marks.filter(({ part }) => part === undefined);
  const from = first === undefined ? whole[0] : whole.find(({ period }) => period === first);
  const to = last === undefined ? whole.at(-1) : whole.find(({ period }) => period === last);
  if (!from || !to || from === to || from.value === 0) return [];
  return [{ name, from, to, ratio: change(from.value, to.value) }];
}
