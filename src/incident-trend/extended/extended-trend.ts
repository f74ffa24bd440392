import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { memo } from '../../core/memo.js';
import type { Report } from '../../core/options.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { Size } from '../../core/size.js';
import { eventsIn } from './annotations.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { Over } from '../incident-trend.drawing.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';
import type { Drawn, Extended, Subject } from '../interaction/interaction.types.js';
import { longTable } from './long-table.js';
import type { TrendModel } from '../incident-trend.model.js';
import { drawEvents, drawExtended, listEvents } from './drawing.js';
import { placeExtended } from './layout.js';
import type { ViewState } from '../interaction/view-state.js';
import { readTrendOptions, type TrendOptions, type TrendAttributes } from '../incident-trend.options.js';
import { drawTimeSlider } from './time-slider.js';
import { EVER, spanOf } from '../series/time-span.js';
import { extendedModel, wholeSpan, yearsIn } from './model.js';
import { withExtendedWords, type ExtendedLocale } from './locale.js';
import type { DrawWalk, PanelContext } from '../interaction/tooltip.js';
import type { TrendStrings } from '../lang/en.js';

/** Draws what an author asks for beyond the usual, and what a reader has chosen of it. */
export class ExtendedTrend implements Extended {
  readonly #host: LitElement & TrendAttributes;
  #options: TrendOptions | undefined;
  /** What the author asked for when the reader wanted to see all the same what lies outside its time. */
  #lifted: TrendOptions | undefined;
  readonly #base = memo(extendedModel);
  readonly #years = memo(yearsIn);
  readonly #zoomed = memo(extendedModel);
  readonly #place = memo(placeChosen);

  constructor(host: LitElement & TrendAttributes) {
    this.#host = host;
  }

  /** Draws what the attributes ask for, of what the reader chose. */
  draw([data, ids, spoken, size]: Subject, { range, hidden }: ViewState, report: Report): Drawn {
    const locale = withExtendedWords(spoken);
    const options = this.#read(report);
    const window = this.#lifted === options ? EVER : options.window;
    const model = this.#base(data, ids, locale, options, window);
    const zoomed = range ? this.#zoomed(data, ids, locale, options, range) : model;
    return {
      data,
      model,
      placed: this.#place(zoomed, hidden, data, size, locale, options),
      at: (other) => placeChosen(zoomed, hidden, data, other, locale, options),
      extended: this,
    };
  }

  over({ events = [], bottom }: PlacedTrend): Partial<Over> {
    return { behind: drawEvents(events, bottom), drawLine: drawExtended };
  }

  events({ events = [] }: PlacedTrend, { sources, locale }: PanelContext): TemplateResult | typeof nothing {
    return listEvents(events, sources, withExtendedWords(locale));
  }

  walk({ strokeCounts }: PlacedTrend): DrawWalk | undefined {
    return strokeCounts && drawTimeSlider;
  }

  wayBack({ lines }: TrendModel, { data, locale }: PanelContext): TemplateResult | typeof nothing {
    const options = this.#options;
    const ids = lines.map(({ id }) => id).join(' ');
    const years = options && !spanOf(lines) && this.#years(data, ids, withExtendedWords(locale), options);
    if (!years) return nothing;
    const all = () => {
      this.#lifted = options;
      this.#host.requestUpdate();
    };
    const { t, f } = locale;
    return html`<p class="empty">
      <button class="field" type="button" @click=${all}>${t.aside(t.reset, f.edtf(years))}</button>
    </p>`;
  }

  table(data: IncidentData, spoken: Locale<TrendStrings>): Table {
    return longTable(data, spoken);
  }

  /** The same settings are the same object, so that nothing is drawn anew without need. */
  #read(report: Report): TrendOptions {
    const options = readTrendOptions(this.#host, report);
    if (JSON.stringify(options) !== JSON.stringify(this.#options)) this.#options = options;
    return this.#options ?? options;
  }
}

function placeChosen(
  zoomed: TrendModel,
  hidden: ReadonlySet<string>,
  data: IncidentData,
  size: Size,
  locale: ExtendedLocale,
  options: TrendOptions,
): PlacedTrend {
  const model = { ...zoomed, lines: zoomed.lines.filter(({ id }) => !hidden.has(id)) };
  const span = options.annotate ? wholeSpan(model.lines) : spanOf(model.lines);
  const events = options.annotate && span ? eventsIn(data, span, locale) : [];
  return placeExtended(model, size, locale, options, events, span);
}
