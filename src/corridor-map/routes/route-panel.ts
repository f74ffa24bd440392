import { nothing, type LitElement } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { memo } from '../../core/memo.js';
import type { Report } from '../../core/options.js';
import type { Locale } from '../../i18n/locale.js';
import { adoptStyles } from '../../ui/host/adopt-styles.js';
import { drawComparison, drawShown, type LanguageLoader } from './drawing.js';
import { RouteSelectEvent } from './route-events.js';
import { compareRoutes, reachOf, withRoute, type Route } from './compare-routes.js';
import { choicesOf, readQuestion, type Question } from './options.js';
import { compareStyles } from './styles.js';
import { CompareText, type CompareLocale } from './text.js';
import type { CorridorData } from '../corridor-map.data.js';
import type { MapModel, ShownCorridor } from '../corridor-map.model.js';
import { enRoutes } from '../lang/en.routes.js';
import { enPanels } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

type Corridors = readonly ShownCorridor[];

/**
 * The comparison of routes to the sea: what is asked, by the author's attribute and then by the reader; the answer; and
 * which of the routes stands out on the map.
 */
export class RoutePanel {
  readonly #host: LitElement;
  readonly #choices = memo(choicesOf);
  readonly #compare = memo(compareRoutes);
  readonly #withRoute = memo(withRoute);
  /** Whether the reader sees it. */
  #open = false;
  #written: string | undefined;
  #question: Question | undefined;
  /** The id of the route that the reader picked. */
  #picked: string | undefined;
  #reach: MapModel['reach'];
  /** The reader went from the comparison to the map, and may want to come back. */
  #away = false;

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host.renderRoot, [compareStyles]);
  }

  toggle(open: boolean): void {
    this.#open = open;
    this.#away = false;
    this.#host.requestUpdate();
  }

  /** Reads the attribute. What the reader asked holds until the author writes something else. */
  read(written: string | undefined, data: CorridorData, report: Report): void {
    const question = readQuestion(written, data, this.#choices(data), report);
    const asked = this.#question;
    const isKnown = asked && [asked.from, asked.to ?? asked.from].every((id) => Object.hasOwn(data.places, id));
    if (isKnown && written === this.#written) return;
    this.#written = written;
    this.#question = question;
  }

  /** The map with the picked route before everything else, while the reader sees the comparison. */
  mark(model: MapModel, data: CorridorData): MapModel {
    const route = this.#open ? this.#answer(data, model.corridors)?.picked : undefined;
    return route ? this.#withRoute(model, route, this.#reach) : model;
  }

  draw(
    data: CorridorData,
    corridors: Corridors,
    sources: readonly NumberedSource[],
    spoken: Locale<MapStrings>,
  ): unknown {
    const answer = this.#open ? this.#answer(data, corridors) : undefined;
    if (!answer) return nothing;
    return drawComparison(answer, speechOf(data, sources, spoken), {
      ask: (question) => this.#ask(question, data, corridors),
      pick: (route) => this.#pick(route.id, data, corridors),
      show: () => void this.#go(true),
    });
  }

  /** What stands under the map while it shows a route that the reader came from, with the way back to it. */
  drawWayBack(data: CorridorData, corridors: Corridors, spoken: Locale<MapStrings>): unknown {
    const answer = this.#away ? this.#answer(data, corridors) : undefined;
    if (!answer?.picked) return nothing;
    return drawShown(answer.picked, answer.comparison, speechOf(data, [], spoken), () => void this.#go(false));
  }

  /** Leads the reader to the map, or back: what was asked for comes into view, and the focus goes along. */
  async #go(away: boolean): Promise<void> {
    this.#away = away;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { renderRoot: root } = this.#host;
    const button = root.querySelector<HTMLElement>(away ? '.shown button' : '.to-map');
    (away ? root.querySelector('.box') : button)?.scrollIntoView({ block: 'center' });
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }

  #answer(data: CorridorData, corridors: Corridors) {
    const question = this.#question;
    if (!question) return undefined;
    const choices = this.#choices(data);
    const comparison = this.#compare(corridors, data.places, question, choices.to);
    const { routes } = comparison;
    const picked: Route | undefined = routes.find(({ id }) => id === this.#picked) ?? routes[0];
    return { question, choices, comparison, picked };
  }

  #ask(question: Question, data: CorridorData, corridors: Corridors): void {
    this.#question = question;
    this.#pick(undefined, data, corridors);
  }

  #pick(id: string | undefined, data: CorridorData, corridors: Corridors): void {
    this.#picked = id;
    const answer = this.#answer(data, corridors);
    if (!answer) return;
    const { question, picked } = answer;
    this.#reach = picked && reachOf(picked, data.places);
    this.#host.dispatchEvent(new RouteSelectEvent(question.from, question.to, picked?.stops ?? []));
    this.#host.requestUpdate();
  }
}

/** Other languages bring these words along; English brings them here. */
function speechOf(data: CorridorData, sources: readonly NumberedSource[], spoken: Locale<MapStrings>): LanguageLoader {
  const locale: CompareLocale = { ...spoken, t: { ...enPanels, ...enRoutes, ...spoken.t } };
  return { text: new CompareText(data, locale), sources, locale };
}
