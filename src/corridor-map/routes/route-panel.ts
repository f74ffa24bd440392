import { nothing, type LitElement } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { memo } from '../../core/memo.js';
import type { Report } from '../../core/options.js';
import type { Locale } from '../../i18n/locale.js';
import { adoptStyles } from '../../ui/host/custom-element.js';
import type { CorridorData } from '../corridor-map.data.js';
import type { MapModel, ShownCorridor } from '../corridor-map.model.js';
import { enRoutes } from '../lang/en.routes.js';
import { enPanels } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';
import { drawComparison, drawShownRoute, type ComparisonContext } from './drawing.js';
import { compareRoutes, routePoints, withRoute, type Route } from './compare-routes.js';
import { choicesOf, readQuery, type RouteQuery } from './options.js';
import { compareStyles } from './styles.js';
import { CompareText, type CompareLocale } from './text.js';

type Corridors = readonly ShownCorridor[];

/**
 * The comparison of routes to the sea: the query of the author or the reader, the routes found, and the selected one, which
 * is highlighted on the map.
 */
export class RoutePanel {
  readonly #host: LitElement;
  readonly #choices = memo(choicesOf);
  readonly #compare = memo(compareRoutes);
  readonly #withRoute = memo(withRoute);
  /** Whether the panel is open. */
  #open = false;
  #attribute: string | undefined;
  #query: RouteQuery | undefined;
  /** The id of the route that the reader selected. */
  #selected: string | undefined;
  #fitPoints: MapModel['fitPoints'];
  /** Whether the reader went from the comparison to the map, which then shows a button back. */
  #onMap = false;

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host.renderRoot, [compareStyles]);
  }

  toggle(open: boolean): void {
    this.#open = open;
    this.#onMap = false;
    this.#host.requestUpdate();
  }

  /** Reads the attribute. The reader's query stays until the attribute changes. */
  read(attribute: string | undefined, data: CorridorData, report: Report): void {
    const query = readQuery(attribute, data, this.#choices(data), report);
    const current = this.#query;
    const isKnown = current && [current.from, current.to ?? current.from].every((id) => Object.hasOwn(data.places, id));
    if (isKnown && attribute === this.#attribute) return;
    this.#attribute = attribute;
    this.#query = query;
  }

  /** The map with the selected route highlighted, while the panel is open. */
  highlight(model: MapModel, data: CorridorData): MapModel {
    const route = this.#open ? this.#answer(data, model.corridors)?.selected : undefined;
    return route ? this.#withRoute(model, route, this.#fitPoints) : model;
  }

  draw(
    data: CorridorData,
    corridors: Corridors,
    sources: readonly NumberedSource[],
    baseLocale: Locale<MapStrings>,
  ): unknown {
    const answer = this.#open ? this.#answer(data, corridors) : undefined;
    if (!answer) return nothing;
    return drawComparison(answer, contextOf(data, sources, baseLocale), {
      setQuery: (query) => this.#setQuery(query, data, corridors),
      select: (route) => this.#select(route.id, data, corridors),
      showOnMap: () => void this.#moveFocus(true),
    });
  }

  /** Draws the name of the shown route under the map with a button back, once the reader came from the comparison. */
  drawBackLink(data: CorridorData, corridors: Corridors, baseLocale: Locale<MapStrings>): unknown {
    const answer = this.#onMap ? this.#answer(data, corridors) : undefined;
    if (!answer?.selected) return nothing;
    return drawShownRoute(
      answer.selected,
      answer.comparison,
      contextOf(data, [], baseLocale),
      () => void this.#moveFocus(false),
    );
  }

  /** Moves the reader to the map or back to the comparison, by scroll position and focus. */
  async #moveFocus(onMap: boolean): Promise<void> {
    this.#onMap = onMap;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { renderRoot: root } = this.#host;
    const button = root.querySelector<HTMLElement>(onMap ? '.shown button' : '.to-map');
    (onMap ? root.querySelector('.box') : button)?.scrollIntoView?.({ block: 'center' });
    button?.focus({ preventScroll: true });
    button?.scrollIntoView?.({ block: 'nearest' });
  }

  #answer(data: CorridorData, corridors: Corridors) {
    const query = this.#query;
    if (!query) return undefined;
    const choices = this.#choices(data);
    const comparison = this.#compare(corridors, data.places, query, choices.to);
    const { routes } = comparison;
    const selected: Route | undefined = routes.find(({ id }) => id === this.#selected) ?? routes[0];
    return { query, choices, comparison, selected };
  }

  #setQuery(query: RouteQuery, data: CorridorData, corridors: Corridors): void {
    this.#query = query;
    this.#select(undefined, data, corridors);
  }

  #select(id: string | undefined, data: CorridorData, corridors: Corridors): void {
    this.#selected = id;
    const answer = this.#answer(data, corridors);
    if (!answer) return;
    const { query, selected } = answer;
    this.#fitPoints = selected && routePoints(selected, data.places);
    this.#host.dispatchEvent(new RouteSelectEvent(query.from, query.to, selected?.stops ?? []));
    this.#host.requestUpdate();
  }
}

/** Adds the words of the comparison, in English where the locale lacks them. */
function contextOf(
  data: CorridorData,
  sources: readonly NumberedSource[],
  baseLocale: Locale<MapStrings>,
): ComparisonContext {
  const locale: CompareLocale = { ...baseLocale, t: { ...enPanels, ...enRoutes, ...baseLocale.t } };
  return { text: new CompareText(data, locale), sources, locale };
}

/** Fired when the reader chooses an origin or a port for routes to the sea, or selects one of the routes. */
export class RouteSelectEvent extends Event {
  /** The id of the place where routes begin, such as `termez`. */
  readonly from: string;
  /** The id of the chosen port, such as `karachi_port`; `undefined` for every port. */
  readonly to: string | undefined;
  /** The ids of the stops of the selected route; empty where no route leads there. */
  readonly stops: readonly string[];

  constructor(from: string, to: string | undefined, stops: readonly string[]) {
    super('route-select', { bubbles: true, composed: true });
    this.from = from;
    this.to = to;
    this.stops = stops;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'route-select': RouteSelectEvent;
  }
}
