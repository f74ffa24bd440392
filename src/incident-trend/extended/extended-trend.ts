import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { memo } from '../../core/memo.js';
import type { Report } from '../../core/options.js';
import type { Table, Cell } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { Size } from '../../core/measure.js';
import type { IncidentData, Series } from '../incident-trend.data.js';
import type { TrendLayers } from '../incident-trend.drawing.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';
import type { DrawnTrend, Extended, TrendInput } from '../interaction/interaction.js';
import type { TrendModel } from '../incident-trend.model.js';
import type { ViewState } from '../interaction/controls.js';
import { readTrendOptions, type TrendOptions, type TrendAttributes } from '../incident-trend.options.js';
import { EVER, spanOf, periodText } from '../series/calendar.js';
import type { DrawTargets, PanelContext } from '../interaction/tooltip.js';
import type { TrendStrings } from '../lang/en.js';
import { columnsOf, countsIn, periodOf, sliceOf, traceOf } from '../series/columns.js';
import { ROWS, trendTable } from '../incident-trend.table.js';
import { nameOf } from '../incident-trend.text.js';
import { eventsIn } from './annotations.js';
import { drawEvents, drawExtended, listEvents, drawTimeSlider } from './drawing.js';
import { placeExtended } from './layout.js';
import { extendedModel, wholeSpan, yearsIn } from './model.js';
import { withExtendedWords, type ExtendedLocale } from './text.js';

/** Draws the trends that the default chart does not cover: with options of the author, or narrowed by the reader. */
export class ExtendedTrend implements Extended {
  readonly #host: LitElement & TrendAttributes;
  #options: TrendOptions | undefined;
  /** The options whose window of time the reader lifted to see all counts. */
  #windowLiftedFor: TrendOptions | undefined;
  readonly #base = memo(extendedModel);
  readonly #years = memo(yearsIn);
  readonly #zoomed = memo(extendedModel);
  readonly #place = memo(placeVisible);

  constructor(host: LitElement & TrendAttributes) {
    this.#host = host;
  }

  /** Lays out the trend by the attributes and by what the reader chose to see. */
  draw([data, ids, baseLocale, size]: TrendInput, { range, hidden }: ViewState, report: Report): DrawnTrend {
    const locale = withExtendedWords(baseLocale);
    const options = this.#read(report);
    const window = this.#windowLiftedFor === options ? EVER : options.window;
    const model = this.#base(data, ids, locale, options, window);
    const zoomed = range ? this.#zoomed(data, ids, locale, options, range) : model;
    return {
      data,
      model,
      placed: this.#place(zoomed, hidden, data, size, locale, options),
      at: (other) => placeVisible(zoomed, hidden, data, other, locale, options),
      extended: this,
    };
  }

  layers({ events = [], bottom }: PlacedTrend): Partial<TrendLayers> {
    return { behind: drawEvents(events, bottom), drawLine: drawExtended };
  }

  events({ events = [] }: PlacedTrend, { sources, locale }: PanelContext): TemplateResult | typeof nothing {
    return listEvents(events, sources, withExtendedWords(locale));
  }

  targetsFor({ strokeCounts }: PlacedTrend): DrawTargets | undefined {
    return strokeCounts && drawTimeSlider;
  }

  drawShowAll({ lines }: TrendModel, { data, locale }: PanelContext): TemplateResult | typeof nothing {
    const options = this.#options;
    const ids = lines.map(({ id }) => id).join(' ');
    const years = options && !spanOf(lines) && this.#years(data, ids, withExtendedWords(locale), options);
    if (!years) return nothing;
    const showAll = () => {
      this.#windowLiftedFor = options;
      this.#host.requestUpdate();
    };
    const { t, f } = locale;
    return html`<p class="empty">
      <button class="field" type="button" @click=${showAll}>${t.aside(t.reset, f.edtf(years))}</button>
    </p>`;
  }

  table(data: IncidentData, baseLocale: Locale<TrendStrings>): Table {
    return longTable(data, baseLocale);
  }

  /** Reads the attributes. Returns the same object while nothing has changed, so that memoised layouts stay valid. */
  #read(report: Report): TrendOptions {
    const options = readTrendOptions(this.#host, report);
    if (JSON.stringify(options) !== JSON.stringify(this.#options)) this.#options = options;
    return this.#options ?? options;
  }
}

function placeVisible(
  zoomed: TrendModel,
  hidden: ReadonlySet<string>,
  data: IncidentData,
  size: Size,
  locale: ExtendedLocale,
  options: TrendOptions,
): PlacedTrend {
  const model = { ...zoomed, lines: zoomed.lines.filter(({ id }) => !hidden.has(id)) };
  const span = options.annotate ? wholeSpan(model.lines) : spanOf(model.lines);
  const ids = model.lines.map(({ id }) => id);
  const events = options.annotate && span ? eventsIn(data, span, locale, ids) : [];
  return placeExtended(model, size, locale, options, events, span);
}

/** The table of every series by period, or a summary of each series where there are too many periods. */
function longTable(data: IncidentData, baseLocale: Locale<TrendStrings>): Table {
  const { series } = data;
  const isLong = series.some(({ columns, points }) => (columns?.times.length ?? points.length) > ROWS);
  const counts = isLong ? [] : series.flatMap((one) => countsIn(one, EVER));
  if (isLong || new Set(counts.map(({ period }) => period)).size > ROWS)
    return summaryTable(series, withExtendedWords(baseLocale));
  return trendTable(data, baseLocale, (one) => countsIn(one, EVER));
}

function summaryTable(series: readonly Series[], locale: ExtendedLocale): Table {
  const { t, f } = locale;
  return {
    caption: t.manyCaption,
    columns: t.manyColumns,
    rows: series.map((one) => {
      const columns = columnsOf(one);
      const { found, lowest, highest } = traceOf(sliceOf(columns, EVER));
      const when = (index: number): Cell => {
        if (columns.times.length === 0) return { text: t.none, key: null };
        const period = periodOf(columns, index);
        return { text: periodText(period, locale), key: period };
      };
      const count = (index: number): Cell =>
        index < 0
          ? { text: t.none, numeric: true, key: null }
          : {
              text: t.aside(f.number(columns.values[index]), when(index).text),
              numeric: true,
              key: columns.values[index] ?? null,
            };
      return [
        { text: nameOf(one, locale), sources: columns.sources },
        { text: f.number(found), numeric: true, key: found },
        when(0),
        when(columns.times.length - 1),
        count(lowest),
        count(highest),
      ];
    }),
  };
}
