import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { isTag } from '../../ui/host/nodes.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { Comparison, Gap, Route } from './compare-routes.js';
import type { Choices, RouteQuery } from './options.js';
import type { CompareLocale, CompareText } from './text.js';
import type { Statement } from '../outline/statement-text.js';
import { DETOUR } from './network.js';

/** A comparison as it is shown. */
export interface ShownComparison {
  query: RouteQuery;
  choices: Choices;
  comparison: Comparison;
  /** The route that is highlighted on the map. */
  selected: Route | undefined;
}

/** The texts, sources and locale that a comparison is drawn with. */
export interface ComparisonContext {
  text: CompareText;
  sources: readonly NumberedSource[];
  locale: CompareLocale;
}

export interface ComparisonHandlers {
  setQuery(query: RouteQuery): void;
  select(route: Route): void;
  /** Moves the reader to the selected route on the map. */
  showOnMap(): void;
}

/** Draws the comparison: the choice of origin and port, the routes, and the rule by which they are sorted. */
export function drawComparison(
  shown: ShownComparison,
  context: ComparisonContext,
  handlers: ComparisonHandlers,
): TemplateResult {
  const { query, choices, comparison } = shown;
  const { text, locale } = context;
  const { t, f } = locale;
  const distances = text.distances();
  const gaps = comparison.gaps.map((gap) => drawGap(gap, query, context, handlers));
  return html`<div class="ask">
      ${drawSelect(t.compareFrom, choices.from, query.from, {
        nameOf: (id) => text.place(id),
        choose: (from) => handlers.setQuery({ ...query, from }),
      })}
      ${drawSelect(t.compareTo, ['', ...choices.to], query.to ?? '', {
        nameOf: (id) => (id ? text.port(id) : t.everyPort),
        choose: (to) => handlers.setQuery({ ...query, to: to || undefined }),
      })}
    </div>
    <div role="status">${comparison.routes.length > 0 ? html`<p>${text.found(query, comparison)}</p>` : gaps}</div>
    <ol class="routes">
      ${comparison.routes.map((route) => drawRoute(route, shown, context, handlers))}
    </ol>
    ${comparison.routes.length > 0 ? gaps : nothing}
    ${
      distances.length > 0
        ? html`<ul class="apart">
            ${distances.map((one) => drawStatement(one, context))}
          </ul>`
        : nothing
    }
    <p class="rule">${t.rule(f.number(DETOUR, 1))}</p>`;
}

interface SelectParts {
  nameOf(id: string): string;
  choose(id: string): void;
}

/** Draws a list to choose from. It contains what is chosen even where the data do not offer it. */
function drawSelect(
  label: string,
  ids: readonly string[],
  chosen: string,
  { nameOf, choose }: SelectParts,
): TemplateResult {
  const offered = ids.includes(chosen) ? ids : [...ids, chosen];
  const changed = ({ currentTarget }: Event) => {
    if (isTag(currentTarget, 'select')) choose(currentTarget.value);
  };
  return html`<label
    >${label}
    <select class="field" @change=${changed}>
      ${offered.map((id) => html`<option value=${id} .selected=${id === chosen}>${nameOf(id)}</option>`)}
    </select></label
  >`;
}

function drawRoute(
  route: Route,
  { query, comparison, selected }: ShownComparison,
  context: ComparisonContext,
  { select, showOnMap }: ComparisonHandlers,
): TemplateResult {
  const { text, locale } = context;
  const isSelected = route === selected;
  const port = query.to === undefined ? html`<bdi>${text.port(route.to)}</bdi>: ` : nothing;
  return html`<li>
    <button type="button" class="route" aria-expanded=${isSelected ? 'true' : 'false'} @click=${() => select(route)}>
      <span class="way">${port}<bdi>${text.heading(route, comparison)}</bdi></span>
      ${drawStrip(route)}<span class="gist">${text.summary(route)}</span>
    </button>
    ${
      isSelected
        ? html`<button type="button" class="link to-map" @click=${showOnMap}>${locale.t.showOnMap}</button>
            <dl class="answers">
              ${text.answers(route).map(
                ({ term, statements }) =>
                  html`<dt>${term}</dt>
                    <dd>
                      <ul>
                        ${statements.map((one) => drawStatement(one, context))}
                      </ul>
                    </dd>`,
              )}
            </dl>`
        : nothing
    }
  </li>`;
}

/** Draws which route the map shows, and a button back to the comparison. */
export const drawShownRoute = (
  route: Route,
  comparison: Comparison,
  { text, locale }: ComparisonContext,
  goBack: () => void,
): TemplateResult =>
  html`<p class="shown" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && goBack()}>
    <bdi>${text.heading(route, comparison)}</bdi>
    <button type="button" class="link" @click=${goBack}>${locale.t.backToRoutes}</button>
  </p>`;

const drawStatement = (one: Statement, { sources, locale }: ComparisonContext): TemplateResult =>
  html`<li>${one.text}${sourceMarks(one.sources, sources, locale)}</li>`;

/** The width of a section, in units of the strip. */
const UNIT = 10;

/** Draws the sections of a route in a row, in the style of the map; all of one length, as most lengths are not known. */
function drawStrip({ sections }: Route): TemplateResult {
  return html`<svg
    class="strip"
    viewBox="0 0 ${sections.length * UNIT} ${UNIT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${sections.map(
      ({ mode, status }, i) =>
        svg`<g class="run ${mode} ${status}"><path class="line" d="M${i * UNIT} 5h${UNIT}" /></g>`,
    )}
    ${[...sections, undefined].map((_, i) => svg`<path class="stop" d="M${i * UNIT} 2v6" />`)}
  </svg>`;
}

/** Draws the reason why there is no route, and buttons for other origins in the same country. */
function drawGap(
  gap: Gap,
  query: RouteQuery,
  { text }: ComparisonContext,
  { setQuery }: ComparisonHandlers,
): TemplateResult {
  const near = gap.reason === 'origin' ? gap.places : [];
  return html`<p class="gap">
    ${text.gap(query.from, gap)}
    ${
      near.length > 0
        ? html`${text.elsewhere(query.from)}
          ${near.map((from) => html`<button type="button" @click=${() => setQuery({ ...query, from })}>${text.place(from)}</button>`)}`
        : nothing
    }
  </p>`;
}
