import { html } from 'lit';
import { memo } from '../core/memo.js';
import { graphicParts, type Figure } from '../ui/graphic/graphic-parts.js';
import { levelOf } from '../ui/frame/frame.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { loadOnce } from '../ui/host/load-once.js';
import { en } from './lang/en.js';
import { visitData, type VisitData } from './visit-timeline.data.js';
import { drawLegend, drawStrip } from './visit-timeline.drawing.js';
import { VisitSelectEvent } from './visit-timeline.events.js';
import { placeStrip } from './visit-timeline.layout.js';
import { drawList } from './visit-timeline.list.js';
import { isBrief, timelineModel, type Choice, type TimelineModel } from './visit-timeline.model.js';
import type { VisitAttributes } from './visit-timeline.options.js';
import type { Interaction } from './visit-timeline.panels.js';

type TimelineElement = GraphicElement<VisitData> & Omit<VisitAttributes, 'focus'> & { focusOn?: string };

/** Of so many, all can be drawn at once; with more, the element waits for what draws a part of them. */
const FEW = 60;
const DEFAULTS: Choice = { order: 'newest' };

/** Creates the figure of a timeline from its data, its attributes and the reader's selection. */
export function timelineFigure(host: TimelineElement): Figure<VisitData> {
  const { data, language, size, panels, facts, draw } = graphicParts(host, {
    data: visitData,
    en,
    languages: () => import('./lang/languages.js'),
    panels: () => import('./visit-timeline.panels.js'),
  });
  const askedFor = loadOnce(host, async () => new (await import('./explore/author-options.js')).AuthorOptions());
  const modelOf = memo(timelineModel);
  let shown: { model: TimelineModel; translated: VisitData } | undefined;
  /** Whether code for the options is still loading; until then the previous drawing stays. */
  let waits = false;
  let selected: string | undefined;
  let explorer: Interaction | undefined;
  /** The item that the reader selected; empty after deselecting it, `undefined` before the first selection. */
  let selectedByReader: string | undefined;

  const select = (id: string): void => {
    selectedByReader = id;
    host.requestUpdate();
  };

  /** Selects the item of a clicked mark or title; clicks on links and other text do nothing. */
  const click = ({ target }: Event): void => {
    const item = (target as Element).closest('.item, .title')?.closest('[data-id]');
    const id = item?.getAttribute('data-id');
    if (!id) return;
    select(selected === id ? '' : id);
    host.dispatchEvent(new VisitSelectEvent(selectedByReader || undefined));
  };

  return {
    complete: () => data.complete,
    update() {
      const translated = facts();
      const locale = language.value;
      const loaded = panels.value;
      if (loaded) explorer ??= new loaded.Interaction(host);
      const { order, types, countries, people, from, to, layout, focusOn: focus, axis } = host;
      const attributes = [order, types, countries, people, from, to, layout, focus, axis];
      // What few pages ask for is read by what arrives right after the first drawing; until then the tag's content shows.
      const count = translated ? translated.visits.length + translated.events.length : 0;
      const asks = attributes.some(Boolean);
      const authorOptions = asks ? askedFor() : undefined;
      waits = explorer
        ? explorer.pending(count) || (asks && (!authorOptions || isBrief(translated?.visits[0])))
        : asks || count > FEW;
      if (waits) void panels.need();
      const read = translated && loaded && authorOptions?.read(translated, attributes, data.value, loaded.warnings);
      explorer?.setOptions(authorOptions, read, data.value);
      if (!translated || !locale) shown = undefined;
      else if (!waits) shown = { model: modelOf(translated, read ?? DEFAULTS, locale), translated };
      selected = selectedByReader ?? read?.focus;
    },
    focus(id) {
      const found = shown?.model.entries.some((entry) => entry.id === id) === true;
      if (found) {
        select(id);
        void panels.need().then(() => explorer?.goTo(id));
      } else console.warn(`<visit-timeline>: no visit or event has the id "${id}".`);
      return found;
    },
    draw: () =>
      draw(shown, ({ model, translated }, locale, loaded) => {
        const { sources, entries, headline, summary } = model;
        const space = size.value;
        const now = Date.now();
        const own = selectedByReader !== undefined;
        const shows = loaded?.shows ?? (() => false);
        const level = levelOf(host.headingLevel, 1);
        const explored = explorer?.draw(translated, model, {
          locale,
          sources,
          selected,
          level,
          own,
          size: space,
          now,
          shows,
        });
        return {
          headline,
          summary,
          legend: drawLegend(explored?.model ?? model, locale),
          graphic: html`<div @click=${click}>
            ${explored ? explored.strip : drawStrip(placeStrip(model, now, space, locale), selected, locale)}
            <details class="tools" part="tools">
              <summary>${explored?.label ?? locale.t.tools}</summary>
              ${explored?.panel}
            </details>
            ${explored?.live} ${explored ? explored.list : drawList(entries, { locale, sources, selected, level })}
          </div>`,
          notes: [locale.t.note],
          table: explored?.table,
          panels: explored?.limit(loaded) ?? loaded,
          sources,
          exports: waits ? undefined : loaded?.visitExports(explored?.model ?? model, locale),
          asOf: translated.asOf,
        };
      }),
  };
}
