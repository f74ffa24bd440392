import { html } from 'lit';
import type { Facts } from '../core/facts.js';
import { memo } from '../core/memo.js';
import { panel } from '../ui/frame/frame.js';
import { graphicParts, type Figure } from '../ui/graphic/graphic-parts.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { loadOnce } from '../ui/host/load-once.js';
import { ViewController } from '../ui/host/view-controller.js';
import { WarningsController } from '../ui/host/warnings-controller.js';
import { baseOf, refine } from './basemap/basemap.js';
import { corridorData, type CorridorData } from './corridor-map.data.js';
import { drawMap, drawPlaceholder, itemAt } from './corridor-map.drawing.js';
import { CorridorSelectEvent } from './corridor-map.events.js';
import { drawLegend } from './corridor-map.key.js';
import { layoutMap, liveMap, splitWidth, type LiveMap } from './corridor-map.layout.js';
import { isItem, mapModel } from './corridor-map.model.js';
import { readOptions, type MapAttributes, type MapOptions } from './corridor-map.options.js';
import type { Outline } from './corridor-map.panels.js';
import { mapText } from './corridor-map.text.js';
import { homeCamera } from './geometry/camera.js';
import { en } from './lang/en.js';
import { corridorList, Selection } from './outline/list.js';
import type { RoutePanel } from './routes/route-panel.js';

type MapElement = GraphicElement<CorridorData> & MapAttributes;

/** Creates the figure of a map from its data, its attributes and the reader's selection. */
export function mapFigure(host: MapElement): Figure<CorridorData> {
  const { data, language, size, panels, facts, draw } = graphicParts(host, {
    data: corridorData,
    en,
    languages: () => import('./lang/languages.js'),
    panels: () => import('./corridor-map.panels.js'),
  });
  const warnings = new WarningsController(host);
  const details = loadOnce(host, () => import('./outline/details.drawing.js'));
  const content = loadOnce(host, () => import('./corridor-map.table.js'));
  const selection = new Selection(host);
  const modelOf = memo(mapModel);
  const textOf = memo(mapText);
  const liveOf = memo(liveMap);
  const layoutOf = memo(layoutMap);
  const cameraOf = memo(homeCamera);
  let outline: Outline | undefined;
  let options: MapOptions | undefined;
  let shown: { data: CorridorData; map: LiveMap } | undefined;
  /** The comparison of routes, once it has been opened. */
  let routes: RoutePanel | undefined;

  /** The reader picks an item, or drops the one that is selected. */
  const select = (id: string): void => {
    const { model } = shown?.map ?? {};
    selection.select(id === model?.item ? '' : id);
    const item = selection.item || undefined;
    const [head] = item?.split('/') ?? [];
    const corridor = model?.corridors.find(({ id: one }) => one === head);
    host.dispatchEvent(new CorridorSelectEvent(corridor?.id, item));
  };

  const view = new ViewController<LiveMap, { select(id: string): void }>(host, {
    load: async () => {
      details();
      return (await Promise.all([import('./corridor-map.view.js'), refine(host)]))[0];
    },
    container: () => host.renderRoot.querySelector<HTMLElement>('.live'),
    model: () => shown?.map,
    handlers: { select },
  });

  /** The live layer tells a click from the end of a drag itself. */
  const pick = (event: MouseEvent): void => {
    const id = itemAt(event.target);
    if (id && !view.mounted) select(id);
  };

  const toggle = async ({ currentTarget }: Event): Promise<void> => {
    const [{ RoutePanel }] = await Promise.all([import('./routes/route-panel.js'), host.complete, language.complete]);
    routes ??= new RoutePanel(host);
    routes.toggle((currentTarget as HTMLDetailsElement).open);
  };

  function update(): void {
    const given = facts();
    const locale = language.value;
    shown = undefined;
    if (!given || !locale) return;
    const read = warnings.read((report) => {
      routes?.read(host.compare, given, report);
      return readOptions(host, selection.item, given, report);
    });
    // The same choice stays the same object, so that nothing is worked out twice.
    if (JSON.stringify(read) !== JSON.stringify(options)) options = read;
    const all = modelOf(given.corridors, given.places, options ?? read);
    const model = routes?.highlight(all, given) ?? all;
    const { worldview } = read;
    shown = { data: given, map: liveOf(model, baseOf(worldview), worldview, locale, size.value.em, host) };
    const loaded = panels.value;
    if (loaded) outline ??= new loaded.Outline(host, selection, select, details);
    if (loaded && (model.around || !model.close)) void refine(host);
    if (model.item) details();
    if (host.loading === 'eager') view.engage();
  }

  return {
    complete: () => data.complete,
    update,
    focus(id) {
      update();
      const known = shown !== undefined && isItem(id, shown.map.model.corridors, shown.data.places);
      if (known) {
        selection.select(id);
        void panels.need();
      } else console.warn(`<corridor-map>: focusItem("${id}") names nothing that is shown.`);
      return known;
    },
    draw: () =>
      draw(shown, ({ data: given, map }, locale, loaded) => {
        const { model, base, type, name, worldview } = map;
        const { t } = locale;
        const text = textOf(given, model.corridors, locale);
        const { engage, mounted } = view;
        // Its rows come when it is opened.
        const isTableShown = loaded?.shows('table');
        const more = isTableShown ? content() : undefined;
        const room = splitWidth(size.value);
        const scene = layoutOf(model, base, cameraOf(room.width, model), type);
        const { drawn, all } = scene.points;
        return {
          headline: text.headline,
          summary: text.summary,
          legend: drawLegend(scene, model, text.reported, size.value.width, locale),
          graphic: html`<div class="stage ${room.wide ? 'wide' : ''}">
            <div class="box" @pointerenter=${engage} @focusin=${engage} @touchstart=${engage} @click=${pick}>
              ${mounted ? drawPlaceholder(scene.camera) : drawMap(scene, name)}
              <div class="live"></div>
            </div>
            ${routes?.drawBackLink(given, model.corridors, locale)}
            ${outline?.draw(model, given, text, locale, room.wide, data) ?? corridorList(text, model.selected, locale, select)}
          </div>`,
          more: html`${panel('terms', t.terms, loaded, () => content()?.termList(locale))}
            <details part="compare" ?open=${host.compare !== undefined} @toggle=${toggle}>
              <summary>${t.compare}</summary>
              ${routes?.draw(given, model.corridors, text.sources, locale)}
            </details>
            ${panel('disputed', t.disputedAreas, loaded, () => content()?.disputedPanel({ base, camera: scene.camera, worldview, movable: mounted }, locale))}`,
          notes: [...(all > 0 ? [t.points(locale.f, drawn, all)] : []), t.schematic, t.boundaries],
          table:
            loaded && (more || !isTableShown)
              ? () => loaded.corridorTable(locale, more?.tableRows(given, model.corridors, locale) ?? [])
              : undefined,
          subjects: loaded && (() => loaded.portSubjects(given, model.corridors)),
          sources: text.sources,
          // Those of the whole map: how many a part of it has is known once it is in sight.
          lateSources: (given as Facts).lateSources,
          exports: loaded?.corridorExports(given, map, text, locale),
          asOf: given.asOf,
          debug: warnings.warnings,
        };
      }),
  };
}
