import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { memo } from '../../core/memo.js';
import type { Report } from '../../core/options.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { Size } from '../../ui/host/size-controller.js';
import { eventsIn } from './annotations.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { Over } from '../incident-trend.drawing.js';
import type { PlacedTrend } from '../incident-trend.layout.js';
import type { Drawn, Subject } from '../interaction/interaction.js';
import { longTable } from '../series/long-table.js';
import type { TrendModel } from '../incident-trend.model.js';
import { drawEvents, drawStaged, listEvents } from './drawing.js';
import { placeStaged } from './layout.js';
import type { ReaderChoice } from '../interaction/view-state.js';
import { readSettings, type Settings, type TrendAttributes } from '../incident-trend.options.js';
import { drawSlider } from '../interaction/time-slider.js';
import { EVER, spanOf } from '../series/time-span.js';
import { stageModel, wholeSpan, yearsIn } from './model.js';
import { withStaged, type StagedLocale } from './locale.js';
import type { DrawWalk, PanelContext } from '../interaction/tooltip.js';
import type { TrendStrings } from '../lang/en.js';

/** Draws what an author asks for beyond the usual, and what a reader has chosen of it. */
export class Staging {
  readonly #host: LitElement & TrendAttributes;
  #settings: Settings | undefined;
  /** What the author asked for when the reader wanted to see all the same what lies outside its time. */
  #lifted: Settings | undefined;
  readonly #base = memo(stageModel);
  readonly #years = memo(yearsIn);
  readonly #zoomed = memo(stageModel);
  readonly #place = memo(placeChosen);

  constructor(host: LitElement & TrendAttributes) {
    this.#host = host;
  }

  /** Draws what the attributes ask for, of what the reader chose. */
  draw([data, ids, spoken, size]: Subject, { range, hidden }: ReaderChoice, report: Report): Drawn {
    const locale = withStaged(spoken);
    const settings = this.#read(report);
    const window = this.#lifted === settings ? EVER : settings.window;
    const model = this.#base(data, ids, locale, settings, window);
    const zoomed = range ? this.#zoomed(data, ids, locale, settings, range) : model;
    return {
      data,
      model,
      placed: this.#place(zoomed, hidden, data, size, locale, settings),
      at: (other) => placeChosen(zoomed, hidden, data, other, locale, settings),
      staged: this,
    };
  }

  /** What lies under the lines, and how a line is drawn. */
  over({ events = [], bottom }: PlacedTrend): Partial<Over> {
    return { behind: drawEvents(events, bottom), drawLine: drawStaged };
  }

  /** The events in full. */
  events({ events = [] }: PlacedTrend, { sources, locale }: PanelContext): TemplateResult | typeof nothing {
    return listEvents(events, sources, withStaged(locale));
  }

  /** What the reader walks through where there are more counts than a list could name. */
  walk({ spots }: PlacedTrend): DrawWalk | undefined {
    return spots && drawSlider;
  }

  /** Where an author's time holds no count: a way to the years that there are. */
  wayBack({ lines }: TrendModel, { data, locale }: PanelContext): TemplateResult | typeof nothing {
    const settings = this.#settings;
    const ids = lines.map(({ id }) => id).join(' ');
    const years = settings && !spanOf(lines) && this.#years(data, ids, withStaged(locale), settings);
    if (!years) return nothing;
    const all = () => {
      this.#lifted = settings;
      this.#host.requestUpdate();
    };
    const { t, f } = locale;
    return html`<p class="empty">
      <button class="field" type="button" @click=${all}>${t.aside(t.reset, f.edtf(years))}</button>
    </p>`;
  }

  /** The table of so many counts that a row for each period may be too much. */
  table(data: IncidentData, spoken: Locale<TrendStrings>): Table {
    return longTable(data, spoken);
  }

  /** The same settings are the same object, so that nothing is drawn anew without need. */
  #read(report: Report): Settings {
    const settings = readSettings(this.#host, report);
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#settings = settings;
    return this.#settings ?? settings;
  }
}

function placeChosen(
  zoomed: TrendModel,
  hidden: ReadonlySet<string>,
  data: IncidentData,
  size: Size,
  locale: StagedLocale,
  settings: Settings,
): PlacedTrend {
  const model = { ...zoomed, lines: zoomed.lines.filter(({ id }) => !hidden.has(id)) };
  const span = settings.annotate ? wholeSpan(model.lines) : spanOf(model.lines);
  const events = settings.annotate && span ? eventsIn(data, span, locale) : [];
  return placeStaged(model, size, locale, settings, events, span);
}
