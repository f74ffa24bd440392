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
/** Beyond this, a year would say more than arithmetic can. */
const MOST_YEARS = 100;
/** The slider, in percent; the number beside it takes more. */
const LEAST = -20;
const MOST = 400;
const STEP = 50;

/** When a count would reach a target at a growth a year: `Infinity` where it never does, `-Infinity` where it has. */
export function reachedAt({ value, history }: Count, target: number, growth: number): number {
  if (value >= target) return -Infinity;
  if (!(value > 0 && growth > 0)) return Infinity;
  return endOf(newest(history)) + (Math.log(target / value) / Math.log(1 + growth)) * YEAR;
}

/** "in 2034". */
function sayReached(time: number, count: Count, { t, f }: L): string {
  if (time === -Infinity) return t.reached;
  if (time === Infinity) return t.never;
  const end = endOf(newest(count.history));
  // What is reached with the last instant of a year belongs to it.
  return time - end > MOST_YEARS * YEAR ? t.beyond : t.inYear(f.date(time - 1, { year: 'numeric' }));
}

/** "too late for 2029 (Joint declaration)"; empty where no date was stated, and for what is reached already or never. */
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

/** What growth a reader may ask for at first: what the highest count with a past has shown, in whole percent. */
function firstGrowth(gauges: readonly Gauge[]): number {
  const seen = gauges.flatMap(({ measured }) => measured.map(({ history }) => seenGrowth(history)));
  return Math.round((seen.find((growth) => growth > 0) ?? 0.1) * 100);
}

/** Up to where the slider goes: the growth that any deadline needs, as far as a slider can be told apart. */
function mostGrowth(gauges: readonly Gauge[]): number {
  const needed = gauges.flatMap(({ pair: { target }, measured }) =>
    (target?.deadlines ?? []).flatMap((deadline) =>
      measured.map(({ history }) => neededGrowth(newest(history), target?.value ?? NaN, deadline).yearly),
    ),
  );
  const most = Math.max(0, ...needed.filter(Number.isFinite)) * 100;
  return Math.min(MOST, Math.max(STEP, Math.ceil(most / STEP) * STEP));
}

/**
 * The pace of each series so far, and what a growth of the reader's choice would bring: a slider, the same as a number,
 * and the answer in words.
 */
export function drawPace(
  all: readonly Gauge[],
  asked: number | undefined,
  ask: (percent: number) => void,
  spoken: Locale<GaugeStrings>,
): TemplateResult {
  const locale = withPanelWords(spoken);
  const { t, f } = locale;
  const gauges = all.filter(({ target, measured }) => target && measured.length > 0);
  const percent = asked ?? firstGrowth(gauges);
  const said = f.percent(percent / 100, 1);
  const onInput = ({ target }: Event) => {
    const value = isTag(target, 'input') ? target.valueAsNumber : NaN;
    // A field that is being emptied asks for nothing yet.
    if (Number.isFinite(value)) ask(value);
  };
  return html`<div class="pace">
    ${gauges.map((gauge) => drawSoFar(gauge, locale))}
    <div class="asks">
      <label for="growth">${t.growth}</label>
      <input
        id="growth"
        type="range"
        min=${LEAST}
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
      <p>${t.answers(said)}</p>
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
