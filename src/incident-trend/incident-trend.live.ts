import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { memo } from '../core/memo.js';
import type { Report } from '../core/options.js';
import type { Locale } from '../core/text.js';
import type { Size } from '../ui/size-controller.js';
import { ViewController } from '../ui/view-controller.js';
import { eventsIn } from './incident-trend.annotations.js';
import type { Span } from './incident-trend.columns.js';
import { drawChoice, drawControls } from './incident-trend.controls.js';
import type { IncidentData } from './incident-trend.data.js';
import type { Over } from './incident-trend.drawing.js';
import { IncidentSelectEvent } from './incident-trend.events.js';
import { Fit } from './incident-trend.fit.js';
import type { PlacedTrend } from './incident-trend.layout.js';
import { timeAt } from './incident-trend.marks.js';
import type { TrendModel } from './incident-trend.model.js';
import { withPanels, type PanelLocale } from './incident-trend.panel-words.js';
import { drawDefinitions } from './incident-trend.definitions.js';
import { PickController } from './incident-trend.pick.js';
import { pickEarly } from './incident-trend.early.js';
import { drawEvents, drawStaged, listEvents } from './incident-trend.pieces.js';
import { placeStaged } from './incident-trend.plan.js';
import { ReaderChoice } from './incident-trend.reader.js';
import { readSettings, type Settings, type TrendAttributes } from './incident-trend.settings.js';
import { EVER, spanOf, stageModel, wholeSpan, yearsIn } from './incident-trend.stage.js';
import { drawTargets, drawTip, type PanelContext } from './incident-trend.tip.js';
import type { TrendHandlers } from './incident-trend.view.js';
import type { TrendStrings } from './lang/en.js';

/** What there is to draw, and where. */
export type Subject = readonly [data: IncidentData, ids: string, locale: Locale<TrendStrings>, size: Size];

/** What the texts say and what the chart shows: less, where the reader left something out. */
export interface Drawn {
  model: TrendModel;
  placed: PlacedTrend;
  /** The same at another size, for a sheet. */
  at(size: Size): PlacedTrend;
}

interface Parts {
  over: Partial<Over>;
  under: unknown;
  controls: () => TemplateResult;
  definitions: () => TemplateResult;
}

/** What an author asks for beyond the usual, and what the reader can do with a trend. */
export class Live {
  readonly pick: PickController;
  readonly view: ViewController<PlacedTrend, TrendHandlers>;
  readonly reader: ReaderChoice;
  readonly #fit: Fit;
  #spoken: Locale<TrendStrings> | undefined;
  readonly #host: LitElement & TrendAttributes;
  readonly #placed: () => PlacedTrend | undefined;
  #locale: PanelLocale | undefined;
  #settings: Settings | undefined;
  /** What the author asked for when the reader wanted to see all the same what lies outside its time. */
  #lifted: Settings | undefined;
  readonly #base = memo(stageModel);
  readonly #years = memo(yearsIn);
  readonly #zoomed = memo(stageModel);
  readonly #place = memo(placeChosen);

  constructor(host: LitElement & TrendAttributes, placed: () => PlacedTrend | undefined) {
    this.#fit = new Fit(host, placed);
    this.#host = host;
    this.#placed = placed;
    this.reader = new ReaderChoice(host);
    this.pick = new PickController(host, {
      placed,
      locale: () => this.#locale,
      onPick: (mark) => host.dispatchEvent(new IncidentSelectEvent(mark?.series, mark?.period)),
    });
    this.view = new ViewController<PlacedTrend, TrendHandlers>(host, {
      load: () => import('./incident-trend.view.js'),
      container: () => host.renderRoot.querySelector<HTMLElement>('.view'),
      model: placed,
      handlers: { hover: this.pick.hoverAt, leave: this.pick.hover, pick: this.pick.pickAt, select: this.#select },
    });
    pickEarly(host.renderRoot, this.view, placed, this.pick.pickAt);
  }

  /** The size that the usual is drawn for, by the font and the language that it is written in. */
  sizeFor(locale: Locale<TrendStrings>, size: Size): Size {
    if (locale !== this.#spoken) this.#fit.measure(size);
    this.#spoken = locale;
    return this.#fit.sizeOf(size);
  }

  /** Draws what the attributes ask for, of what the reader chose. */
  draw([data, ids, spoken, size]: Subject, report: Report): Drawn {
    const locale = withPanels(spoken);
    const settings = this.#read(report);
    const { range, hidden } = this.reader;
    const window = this.#lifted === settings ? EVER : settings.window;
    const model = this.#base(data, ids, locale, settings, window);
    const zoomed = range ? this.#zoomed(data, ids, locale, settings, range) : model;
    return {
      model,
      placed: this.#place(zoomed, hidden, data, size, locale, settings),
      at: (other) => placeChosen(zoomed, hidden, data, other, locale, settings),
    };
  }

  /** What comes with and around the drawing. */
  parts(data: IncidentData, spoken: Locale<TrendStrings>, model: TrendModel, placed: PlacedTrend): Parts {
    const locale = withPanels(spoken);
    this.#locale = locale;
    const context = { data, locale, sources: model.sources };
    return {
      over: this.#over(model, placed, context),
      under: [listEvents(placed.events ?? [], model.sources, locale), drawChoice(model, this.reader, locale)],
      controls: () => drawControls(model, this.reader, locale),
      definitions: () => drawDefinitions(context),
    };
  }

  #over(model: TrendModel, placed: PlacedTrend, context: PanelContext): Partial<Over> {
    const { t } = context.locale;
    const shown = placed.lines.some(({ marks, stroke }) => marks.length > 0 || stroke);
    const why = this.reader.range && placed.lines.length > 0 ? t.noneInTime : t.noneShown;
    const empty = !shown && this.reader.made ? html`<p class="empty">${why}</p>` : this.#wayBack(model, context);
    return {
      live: this.view.mounted,
      behind: drawEvents(placed.events ?? [], placed.bottom),
      drawLine: drawStaged,
      targets: shown ? drawTargets(placed, this.pick, context) : nothing,
      tip: [drawTip(placed, this.pick, context), empty],
    };
  }

  /** Where an author's time holds no count: a way to the years that there are. */
  #wayBack({ lines }: TrendModel, { data, locale }: PanelContext): unknown {
    const settings = this.#settings;
    const ids = lines.map(({ id }) => id).join(' ');
    const years = settings && !spanOf(lines) && this.#years(data, ids, locale, settings);
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

  /** The same settings are the same object, so that nothing is drawn anew without need. */
  #read(report: Report): Settings {
    const settings = readSettings(this.#host, report);
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#settings = settings;
    return this.#settings ?? settings;
  }

  /** The reader dragged over a stretch of the chart. */
  readonly #select = (from: number, to: number): void => {
    const placed = this.#placed();
    if (!placed) return;
    const times = [timeAt(placed, from), timeAt(placed, to)];
    this.reader.select([Math.min(...times), Math.max(...times)]);
  };
}

function placeChosen(
  zoomed: TrendModel,
  hidden: ReadonlySet<string>,
  data: IncidentData,
  size: Size,
  locale: PanelLocale,
  settings: Settings,
): PlacedTrend {
  const model = { ...zoomed, lines: zoomed.lines.filter(({ id }) => !hidden.has(id)) };
  const span: Span | undefined = settings.annotate ? wholeSpan(model.lines) : spanOf(model.lines);
  const events = settings.annotate && span ? eventsIn(data, span, locale) : [];
  return placeStaged(model, size, locale, settings, events, span);
}

/** Makes a trend something to point at, to pick and to choose from. The page may have asked for an item before. */
export function startLive(
  host: LitElement & TrendAttributes,
  placed: () => PlacedTrend | undefined,
  wanted: string | undefined,
): Live {
  const live = new Live(host, placed);
  if (wanted !== undefined) live.pick.go(wanted);
  return live;
}
