import { html, type TemplateResult } from 'lit';
import { parseEdtf } from '../../core/edtf.js';
import type { Locale } from '../../i18n/locale.js';
import { isTag } from '../../ui/host/nodes.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords, type PanelStrings } from '../lang/en.panels.js';
import {
  endOf,
  neededGrowth,
  newest,
  periodName,
  seenGrowth,
  type Count,
  type Gauge,
} from '../trade-target-gauge.model.js';

type L = Locale<GaugeStrings & PanelStrings>;

const YEAR = 365.25 * 86_400_000;
/** Results further in the future than this are not given as a year. */
const MAX_YEARS = 100;
/** The range of the slider, in percent; the number field allows more. */
const MIN_GROWTH = -20;
const MAX_GROWTH = 400;
const STEP = 50;

/** Returns when a count would reach a target at a yearly growth: `Infinity` for never, `-Infinity` where it already has. */
export function reachedAt({ value, history }: Count, target: number, growth: number): number {
  if (value >= target) return -Infinity;
  if (!(value > 0 && growth > 0)) return Infinity;
  return endOf(newest(history)) + (Math.log(target / value) / Math.log(1 + growth)) * YEAR;
}

/** Returns the time of reaching a target in words: "in 2034". */
function sayReached(time: number, count: Count, { t, f }: L): string {
  if (time === -Infinity) return t.reached;
  if (time === Infinity) return t.never;
  const end = endOf(newest(count.history));
  // The last instant of a year belongs to that year.
  return time - end > MAX_YEARS * YEAR ? t.beyond : t.inYear(f.date(time - 1, { year: 'numeric' }));
}

/** Returns whether deadlines are met: "too late for 2029 (Joint declaration)"; empty without deadlines, and for already or never. */
function sayVerdict(time: number, { pair }: Gauge, { t, f }: L): string {
  if (!Number.isFinite(time)) return '';
  const dated = (pair.target?.deadlines ?? []).flatMap(({ date, by }) => {
    const end = parseEdtf(date ?? '')?.end;
    return date === null || end === undefined ? [] : [{ text: f.edtf(date) + (by && ` (${by})`), end }];
  });
  const say = (word: (deadlines: string) => string, some: typeof dated) =>
    some.length > 0 ? [word(f.list(some.map(({ text }) => text)))] : [];
  return [
    ...say(
      t.inTime,
      dated.filter(({ end }) => time <= end),
    ),
    ...say(
      t.late,
      dated.filter(({ end }) => time > end),
    ),
  ].join(t.comma);
}

/** Returns the initial growth in whole percent: the past growth of the highest count that has grown. */
function firstGrowth(gauges: readonly Gauge[]): number {
  const seen = gauges.flatMap(({ measured }) => measured.map(({ history }) => seenGrowth(history)));
  return Math.round((seen.find((growth) => growth > 0) ?? 0.1) * 100);
}

/** Returns the end of the slider: the highest growth that any deadline needs, up to a limit. */
function mostGrowth(gauges: readonly Gauge[]): number {
  const needed = gauges.flatMap(({ pair: { target }, measured }) =>
    (target?.deadlines ?? []).flatMap((deadline) =>
      measured.map(({ history }) => neededGrowth(newest(history), target?.value ?? NaN, deadline).yearly),
    ),
  );
  const most = Math.max(0, ...needed.filter(Number.isFinite)) * 100;
  return Math.min(MAX_GROWTH, Math.max(STEP, Math.ceil(most / STEP) * STEP));
}

/**
 * Draws the past growth of each series, and what a growth of the reader's choice would lead to: a slider, a number field,
 * and the result in words.
 */
export function drawPace(
  all: readonly Gauge[],
  growth: number | undefined,
  setGrowth: (percent: number) => void,
  base: Locale<GaugeStrings>,
): TemplateResult {
  const locale = withPanelWords(base);
  const { t, f } = locale;
  const gauges = all.filter(({ target, measured }) => target && measured.length > 0);
  const percent = growth ?? firstGrowth(gauges);
  const percentText = f.percent(percent / 100, 1);
  const onInput = ({ target }: Event) => {
    const value = isTag(target, 'input') ? target.valueAsNumber : NaN;
    // An empty field keeps the last value.
    if (Number.isFinite(value)) setGrowth(value);
  };
  return html`<div class="pace">
    ${gauges.map((gauge) => drawSoFar(gauge, locale))}
    <div class="asks">
      <label for="growth">${t.growth}</label>
      <input
        id="growth"
        type="range"
        min=${MIN_GROWTH}
        max=${mostGrowth(gauges)}
        step="1"
        .value=${String(percent)}
        aria-valuetext=${t.percent(f.number(percent, 1))}
        @input=${onInput}
      />
      <input
        class="field"
        type="number"
        min="-99"
        step="any"
        aria-label=${t.exactly}
        .value=${String(percent)}
        @input=${onInput}
      />
    </div>
    <div role="status" part="answer">
      <p>${t.answers(percentText)}</p>
      ${gauges.map((gauge) => drawAnswers(gauge, percent / 100, locale))}
    </div>
    <p class="by">${t.arithmetic}</p>
  </div>`;
}

function drawSoFar(gauge: Gauge, locale: L): TemplateResult {
  const { t, f } = locale;
  return html`<table>
    <caption>
      ${t.paceCaption + (gauge.name && `: ${gauge.name}`)}
    </caption>
    <thead>
      <tr>
        ${t.paceColumns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${gauge.measured.map((count) => {
        const growth = seenGrowth(count.history);
        const [first] = count.history;
        const known = first && Number.isFinite(growth);
        return html`<tr>
          <th scope="row"><bdi>${count.label || count.amount}</bdi></th>
          <td>${known ? t.growthSince(f.change(growth), periodName(first, locale)) : t.oneCount}</td>
          <td>${known ? sayReached(reachedAt(count, gauge.target?.value ?? NaN, growth), count, locale) : ''}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function drawAnswers(gauge: Gauge, growth: number, locale: L): TemplateResult {
  const answers = gauge.measured.map((count) => {
    const time = reachedAt(count, gauge.target?.value ?? NaN, growth);
    const who = count.label || count.amount;
    return html`<li>${locale.t.answer(who, sayReached(time, count, locale), sayVerdict(time, gauge, locale))}</li>`;
  });
  return html`${gauge.name}
    <ul>
      ${answers}
    </ul>`;
}
