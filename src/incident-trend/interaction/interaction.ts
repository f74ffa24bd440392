import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { Size } from '../../core/size.js';
import { ViewController } from '../../ui/host/view-controller.js';
import { drawChoice, drawControls } from './controls.js';
import { drawDefinitions } from './definitions-panel.js';
import type { Over } from '../incident-trend.drawing.js';
import { selectOnFirstTap } from './first-tap.js';
import { IncidentSelectEvent } from '../incident-trend.events.js';
import { FontFit } from './font-fit.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';
import { timeAt } from './hit-test.js';
import { withPanels } from '../incident-trend.panel-locale.js';
import { SelectionController } from './selection.js';
import { ViewState } from './view-state.js';
import type { Drawn, Extended } from './interaction.types.js';
import { isListed, trendTable } from '../incident-trend.table.js';
import { drawTargets, drawTooltip, type PanelContext } from './tooltip.js';
import type { TrendHandlers } from './trend-handlers.js';
import type { TrendStrings } from '../lang/en.js';

interface Parts {
  over: Partial<Over>;
  under: unknown;
  controls: () => TemplateResult;
  definitions: () => TemplateResult;
  table: (() => Table) | undefined;
}

/** What the reader can do with a trend. */
export class TrendInteraction {
  readonly pick: SelectionController;
  readonly view: ViewController<PlacedTrend, TrendHandlers>;
  readonly reader: ViewState;
  readonly #fit: FontFit;
  readonly #placed: () => PlacedTrend | undefined;
  readonly #extended: () => Extended | undefined;
  #spoken: Locale<TrendStrings> | undefined;

  constructor(host: LitElement, placed: () => PlacedTrend | undefined, extended: () => Extended | undefined) {
    this.#fit = new FontFit(host, placed);
    this.#placed = placed;
    this.#extended = extended;
    this.reader = new ViewState(host);
    this.pick = new SelectionController(host, {
      placed,
      onPick: (mark) => host.dispatchEvent(new IncidentSelectEvent(mark?.series, mark?.period)),
    });
    this.view = new ViewController<PlacedTrend, TrendHandlers>(host, {
      load: () => {
        this.#prepare();
        return import('../incident-trend.view.js');
      },
      container: () => host.renderRoot.querySelector<HTMLElement>('.view'),
      model: placed,
      handlers: { hover: this.pick.hoverAt, leave: this.pick.hover, pick: this.pick.pickAt, select: this.#select },
    });
    selectOnFirstTap(host.renderRoot, this.view, placed, this.pick.pickAt);
  }

  /** The size that the usual is drawn for, by the font and the language that it is written in. */
  sizeFor(locale: Locale<TrendStrings>, size: Size): Size {
    if (locale !== this.#spoken) this.#fit.measure(size);
    this.#spoken = locale;
    return this.#fit.sizeOf(size);
  }

  /** What comes with and around the drawing. */
  parts(spoken: Locale<TrendStrings>, drawn: Drawn): Parts {
    const locale = withPanels(spoken);
    const { data, model, placed } = drawn;
    const context = { data, locale, sources: model.sources };
    const extended = isListed(data) ? undefined : this.#extended();
    return {
      over: this.#over(drawn, context),
      under: [drawn.extended?.events(placed, context), drawChoice(model, this.reader, locale)],
      controls: () => drawControls(model, this.reader, locale, this.#prepare),
      definitions: () => drawDefinitions(context),
      table: isListed(data) ? () => trendTable(data, spoken) : extended && (() => extended.table(data, spoken)),
    };
  }

  #over({ model, placed, extended }: Drawn, context: PanelContext): Partial<Over> {
    const { t } = context.locale;
    const shown = placed.lines.some(({ marks, stroke }) => marks.length > 0 || stroke);
    const why = this.reader.range && placed.lines.length > 0 ? t.noneInTime : t.noneShown;
    const empty = !shown && this.reader.made ? html`<p class="empty">${why}</p>` : extended?.wayBack(model, context);
    return {
      ...extended?.over(placed),
      live: this.view.mounted,
      targets: shown ? drawTargets(placed, this.pick, context, extended?.walk(placed)) : nothing,
      tooltip: [drawTooltip(placed, this.pick, context), empty],
    };
  }

  /** The reader is about to choose: what draws a choice comes, so that it answers at once. */
  readonly #prepare = (): void => void this.#extended();

  /** The reader dragged over a stretch of the chart. */
  readonly #select = (from: number, to: number): void => {
    const placed = this.#placed();
    if (!placed) return;
    const times = [timeAt(placed, from), timeAt(placed, to)];
    this.reader.select([Math.min(...times), Math.max(...times)]);
  };
}

/** Makes a trend something to point at, to pick and to choose from. The page may have asked for an item before. */
export function startLive(
  wanted: string | undefined,
  ...given: ConstructorParameters<typeof TrendInteraction>
): TrendInteraction {
  const live = new TrendInteraction(...given);
  if (wanted !== undefined) live.pick.go(wanted);
  return live;
}
