import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { isTag } from '../../ui/host/nodes.js';
import { sourceMarks } from '../../ui/frame/source-marks.js';
import type { Comparison, Gap, Route } from './compare-routes.js';
import type { Choices, Question } from './options.js';
import type { CompareLocale, CompareText } from './text.js';
import type { Statement } from '../outline/details.types.js';
import { DETOUR } from './network.js';

/** A comparison as it is shown. */
export interface ShownComparison {
  question: Question;
  choices: Choices;
  comparison: Comparison;
  /** The route that stands out on the map. */
  picked: Route | undefined;
}

/** What a comparison speaks with. */
export interface LanguageLoader {
  text: CompareText;
  sources: readonly NumberedSource[];
  locale: CompareLocale;
}

export interface ComparisonHandlers {
  ask(question: Question): void;
  pick(route: Route): void;
  /** The reader wants to see the picked route on the map. */
  show(): void;
}

/** Two questions, the routes that answer them, and by what rule they stand in this order. */
export function drawComparison(
  shown: ShownComparison,
  languageLoader: LanguageLoader,
  handlers: ComparisonHandlers,
): TemplateResult {
  const { question, choices, comparison } = shown;
  const { text, locale } = languageLoader;
  const { t, f } = locale;
  const apart = text.distances();
  const gaps = comparison.gaps.map((gap) => drawGap(gap, question, languageLoader, handlers));
  return html`<div class="ask">
      ${select(t.compareFrom, choices.from, question.from, {
        nameOf: (id) => text.place(id),
        choose: (from) => handlers.ask({ ...question, from }),
      })}
      ${select(t.compareTo, ['', ...choices.to], question.to ?? '', {
        nameOf: (id) => (id ? text.port(id) : t.everyPort),
        choose: (to) => handlers.ask({ ...question, to: to || undefined }),
      })}
    </div>
    <div role="status">${comparison.routes.length > 0 ? html`<p>${text.found(question, comparison)}</p>` : gaps}</div>
    <ol class="routes">
      ${comparison.routes.map((route) => drawRoute(route, shown, languageLoader, handlers))}
    </ol>
    ${comparison.routes.length > 0 ? gaps : nothing}
    ${
      apart.length > 0
        ? html`<ul class="apart">
            ${apart.map((one) => drawStatement(one, languageLoader))}
          </ul>`
        : nothing
    }
    <p class="rule">${t.rule(f.number(DETOUR, 1))}</p>`;
}

interface SelectParts {
  nameOf(id: string): string;
  choose(id: string): void;
}

/** A list to choose from. What is chosen stands in it, also where the data do not offer it. */
function select(
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
  { question, comparison, picked }: ShownComparison,
  languageLoader: LanguageLoader,
  { pick, show }: ComparisonHandlers,
): TemplateResult {
  const { text, locale } = languageLoader;
  const isPicked = route === picked;
  const port = question.to === undefined ? html`<bdi>${text.port(route.to)}</bdi>: ` : nothing;
  return html`<li>
    <button type="button" class="route" aria-expanded=${isPicked ? 'true' : 'false'} @click=${() => pick(route)}>
      <span class="way">${port}<bdi>${text.heading(route, comparison)}</bdi></span>
      ${drawStrip(route)}<span class="gist">${text.summary(route)}</span>
    </button>
    ${
      isPicked
        ? html`<button type="button" class="link to-map" @click=${show}>${locale.t.showOnMap}</button>
            <dl class="answers">
              ${text.answers(route).map(
                ({ term, statements }) =>
                  html`<dt>${term}</dt>
                    <dd>
                      <ul>
                        ${statements.map((one) => drawStatement(one, languageLoader))}
                      </ul>
                    </dd>`,
              )}
            </dl>`
        : nothing
    }
  </li>`;
}

/** Which route the map shows, and the way back to where it was picked. */
export const drawShown = (
  route: Route,
  comparison: Comparison,
  { text, locale }: LanguageLoader,
  goBack: () => void,
): TemplateResult =>
  html`<p class="shown" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && goBack()}>
    <bdi>${text.heading(route, comparison)}</bdi>
    <button type="button" class="link" @click=${goBack}>${locale.t.backToRoutes}</button>
  </p>`;

const drawStatement = (one: Statement, { sources, locale }: LanguageLoader): TemplateResult =>
  html`<li>${one.text}${sourceMarks(one.sources, sources, locale)}</li>`;

/** The width of a section, in units of the strip. */
const UNIT = 10;

/** The sections of a route one after the other, drawn as on the map; equally long, as most lengths are not known. */
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

/** Why there is no route, and from where in the same country there may be one. */
function drawGap(gap: Gap, question: Question, { text }: LanguageLoader, { ask }: ComparisonHandlers): TemplateResult {
  const near = gap.reason === 'origin' ? gap.places : [];
  return html`<p class="gap">
    ${text.gap(question.from, gap)}
    ${
      near.length > 0
        ? html`${text.elsewhere(question.from)}
          ${near.map((from) => html`<button type="button" @click=${() => ask({ ...question, from })}>${text.place(from)}</button>`)}`
        : nothing
    }
  </p>`;
}
