import { html, LitElement } from 'lit';
import { property } from '../ui/host/property.js';
import { memo } from '../core/memo.js';
import { DataController } from '../ui/data/data-controller.js';
import { frame, panel } from '../ui/frame/frame.js';
import type { Graphic, HeadingLevel, Loading, PictureOptions, Theme } from '../ui/host/graphic.js';
import { levelOf } from '../ui/frame/heading.js';
import { hostStyles } from '../ui/frame/host.styles.js';
import { loadOnce } from '../ui/host/load-once.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { WarningsController } from '../ui/host/warnings-controller.js';
import { PanelsController } from '../ui/frame/panels-controller.js';
import { makeRoot } from '../ui/host/render-root.js';
import { SizeController } from '../ui/host/size-controller.js';
import { StatesController } from '../ui/host/states-controller.js';
import { ViewController } from '../ui/host/view-controller.js';
import type { RoutePanel } from './routes/route-panel.js';
import { baseOf, refine } from './basemap/basemap.js';
import { corridorData, type CorridorData } from './corridor-map.data.js';
import { drawLegend, drawMap, drawPlaceholder, itemAt } from './corridor-map.drawing.js';
import { CorridorSelectEvent } from './corridor-map.events.js';
import type { Outline } from './corridor-map.panels.js';
import { homeCamera } from './geometry/camera.js';
import { layoutMap, liveMap, splitWidth, type LiveMap } from './corridor-map.layout.js';
import { corridorList } from './outline/list.js';
import { listStyles } from './outline/list.styles.js';
import { isItem, mapModel } from './corridor-map.model.js';
import { readOptions, type MapOptions } from './corridor-map.options.js';
import { Selection } from './outline/selection.js';
import { styles } from './corridor-map.styles.js';
import { mapText } from './corridor-map.text.js';
import type { Worldview } from './data/worldview.js';
import { en } from './lang/en.js';

/**
 * Transport corridors between Central Asia and the sea: what operates, what is being built and what is only planned,
 * with ports, closed crossings and borders as one of several worldviews draws them.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {CorridorSelectEvent} corridor-select - When the reader picks something on the map or in the list.
 * @fires {RouteSelectEvent} route-select - When the reader asks for routes to the sea, or picks one of them.
 * @fires {StoryHighlightEvent} story-highlight - When the reader picks something in a graphic with a `group`, or drops it.
 * @csspart frame - The figure around everything.
 * @csspart headline - The headline.
 * @csspart summary - The sentence under the headline.
 * @csspart legend - What the lines and marks mean.
 * @csspart map - The map itself.
 * @csspart zoom - The buttons of the live map: closer, further, the whole map, full screen.
 * @csspart list - The corridors with their legs and stops, and the ports, as a tree.
 * @csspart entry - One corridor in the list.
 * @csspart details - What is stated of the selected item.
 * @csspart terms - What the words for states, modes and gauges mean, and its button.
 * @csspart disputed - The disputed areas by name, and whose view is drawn, with its button.
 * @csspart notes - The sentences under the graphic.
 * @csspart compare - The comparison of routes to the sea and its button.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop {<color>} [--corridor-map-sea=light-dark(#dfeaf1, #1a2731)] - Colour of the sea and of lakes.
 * @cssprop {<color>} [--corridor-map-land=light-dark(#f4f2ed, #23272c)] - Colour of the land around.
 * @cssprop {<color>} [--corridor-map-region=light-dark(#eae6da, #2f3437)] - Colour of the countries that the corridors cross.
 * @cssprop {<color>} [--corridor-map-border=light-dark(#b3aa98, #6c7178)] - Colour of borders and coasts.
 * @cssprop {<color>} [--corridor-map-text=light-dark(#16191d, #eceef1)] - Colour of the names of places on the map.
 */
export class CorridorMapElement extends LitElement implements Graphic<CorridorData> {
  static override styles = [hostStyles, styles, listStyles];

  #data = new DataController<CorridorData>(this, corridorData);
  #locale = new LocaleController(this, en, () => import('./lang/languages.js'), corridorData.bundled);
  #size = new SizeController(this);
  #warnings = new WarningsController(this);
  #panels = new PanelsController(
    this,
    () => import('./corridor-map.panels.js'),
    () => [this.#locale.complete, this.#data.whole],
  );
  #details = loadOnce(this, () => import('./outline/details.drawing.js'));
  #more = loadOnce(this, () => import('./corridor-map.panel-content.js'));
  #model = memo(mapModel);
  #text = memo(mapText);
  #live = memo(liveMap);
  #layout = memo(layoutMap);
  #camera = memo(homeCamera);
  readonly #selection = new Selection(this);
  #guide: Outline | undefined;
  #options: MapOptions | undefined;
  #map: LiveMap | undefined;
  /** The comparison of routes, once it has been opened. */
  #routes: RoutePanel | undefined;

  /** The URL of a JSON file to show instead of the bundled data. */
  @property() src?: string;
  /** Data to show instead of everything else, in the shape of `data/corridors.json`. */
  @property({ attribute: false }) data?: CorridorData;
  /** Which corridors to show, by id, such as `uap kta`. Defaults to all. */
  @property() corridors?: string;
  /** Only legs in these states, such as `planned closed`. Defaults to all. */
  @property() status?: string;
  /** What stands out at first: the id of a corridor, which is then selected, or of a place, which is then in the middle. */
  @property({ attribute: 'focus' }) focusOn?: string;
  /** Whose view of disputed borders to draw: `neutral`, `in`, `pk`, `cn` or `defacto`. Defaults to `neutral`. */
  @property() worldview: Worldview = 'neutral';
  /**
   * Opens the comparison of routes to the sea: the id of the place where they begin and of a port, such as
   * `termez karachi`, or of the place alone for every port. Defaults to closed, for the reader to open and choose.
   */
  @property() compare?: string;
  /** A headline instead of the one the data give. */
  @property() headline?: string;
  /** The level of the headline among the headings of the page, from 2 (`<h2>`) to 6. Headings below it follow. Defaults to 3. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** The name of a group: what the reader picks in one of its graphics is marked in the others. Defaults to none. */
  @property() group?: string;
  /** When the live map loads: as the reader engages (`lazy`) or at once (`eager`). Defaults to `lazy`. */
  @property() loading: Loading = 'lazy';
  /**
   * The colours: the page's own (`auto`), always `light` or `dark` ones, or black and white with strong colours
   * (`contrast`), light or dark as the page is. A reader who asks for more contrast gets strong colours in each. Defaults
   * to `auto`: as the page's `color-scheme` says, and where it allows both, as the reader's system does.
   */
  @property({ reflect: true }) theme: Theme = 'auto';
  /** Shows on screen what is wrong with attributes. Defaults to false: the console tells it. */
  @property({ type: Boolean }) debug = false;

  /** The reader picks an item, or drops the one that is selected. */
  readonly #select = (id: string): void => {
    this.#selection.select(id === this.#map?.model.item ? '' : id);
    const item = this.#selection.item || undefined;
    const [head] = item?.split('/') ?? [];
    const corridor = this.#map?.model.corridors.find(({ id: one }) => one === head);
    this.dispatchEvent(new CorridorSelectEvent(corridor?.id, item));
  };

  readonly #view = new ViewController<LiveMap, { select(id: string): void }>(this, {
    load: async () => {
      this.#details();
      return (await Promise.all([import('./corridor-map.view.js'), refine(this)]))[0];
    },
    container: () => this.renderRoot.querySelector<HTMLElement>('.live'),
    model: () => this.#map,
    handlers: { select: this.#select },
  });

  constructor() {
    super();
    makeRoot(this);
    new StatesController(this, () => ({
      loading: this.#data.pending,
      ready: this.#map !== undefined,
      error: this.#data.error !== undefined,
    }));
  }

  /** The data that are shown; rejects with a `DataError` where they cannot be had. */
  get complete(): Promise<CorridorData> {
    return this.#data.complete;
  }

  /**
   * Selects an item as a reader would and moves the focus to its details, without an event: a corridor by its id (`uap`),
   * one of its legs by its number (`kta/3`), a stop on it (`kta/3/herat`), or a place (`gwadar_port`). Returns false, and
   * says so in the console, where nothing that is shown has this id.
   */
  focusItem(id: string): boolean {
    this.willUpdate();
    const { model } = this.#map ?? {};
    const known = model !== undefined && isItem(id, model.corridors, this.#data.value?.places ?? {});
    if (known) {
      this.#selection.select(id);
      this.#panels.need();
    } else console.warn(`<corridor-map>: focusItem("${id}") names nothing that is shown.`);
    return known;
  }

  /** The graphic as one standalone SVG, 800 px wide in the page's colours unless `options` say otherwise. */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await import('../ui/export/exports.js')).toSVG(this, options);
  }

  /** What is shown as CSV: a row a fact, with units, EDTF dates and who says so. */
  async toCSV(): Promise<string> {
    return (await import('../ui/export/exports.js')).toCSV(this);
  }

  /** What is shown as JSON-LD: a `Dataset` of schema.org, with its sources and the CSV. */
  async toJSONLD(): Promise<string> {
    return (await import('../ui/export/exports.js')).toJSONLD(this);
  }

  protected override willUpdate(): void {
    const data = this.#locale.translate(this.#data.value);
    const locale = this.#locale.value;
    if (!data || !locale) {
      this.#map = undefined;
      return;
    }
    const options = this.#warnings.read((report) => {
      this.#routes?.read(this.compare, data, report);
      return readOptions(this, this.#selection.item, data, report);
    });
    // The same choice stays the same object, so that nothing is worked out twice.
    if (JSON.stringify(options) !== JSON.stringify(this.#options)) this.#options = options;
    const shown = this.#model(data.corridors, data.places, this.#options ?? options);
    const model = this.#routes?.highlight(shown, data) ?? shown;
    const { worldview } = options;
    this.#map = this.#live(model, baseOf(worldview), worldview, locale, this.#size.value.em, this);
    const { Outline } = this.#panels.value ?? {};
    if (Outline) this.#guide ??= new Outline(this, this.#selection, this.#select, this.#details);
    if (Outline && model.around) void refine(this);
    if (model.item) this.#details();
    if (this.loading === 'eager') this.#view.engage();
  }

  protected override render(): unknown {
    const locale = this.#locale.value;
    const { failure, pending } = this.#data;
    if (failure && locale) return failure(locale);
    const map = this.#map;
    const data = this.#locale.translate(this.#data.value);
    if (!map || !locale || !data) return html`<slot></slot>`;
    const { model, base, type, name, worldview } = map;
    const { t } = locale;
    const text = this.#text(data, model.corridors, locale);
    const { engage, mounted } = this.#view;
    const panels = this.#panels.value;
    // Its rows come when it is opened.
    const isTableShown = panels?.shows('table');
    const more = isTableShown ? this.#more() : undefined;
    const room = splitWidth(this.#size.value);
    const scene = this.#layout(model, base, this.#camera(room.width, model.around), type);
    const { drawn, all } = scene.points;
    return frame({
      locale,
      headline: this.headline ?? text.headline,
      level: levelOf(this.headingLevel),
      summary: text.summary,
      legend: drawLegend(scene, text.reported, t),
      graphic: html`<div class="stage ${room.wide ? 'wide' : ''}">
        <div class="box" @pointerenter=${engage} @focusin=${engage} @touchstart=${engage} @click=${this.#pick}>
          ${mounted ? drawPlaceholder(scene.camera) : drawMap(scene, name)}
          <div class="live"></div>
        </div>
        ${this.#routes?.drawBackLink(data, model.corridors, locale)}
        ${this.#guide?.draw(model, data, text, locale, room.wide) ?? corridorList(text, model.selected, locale, this.#select)}
      </div>`,
      more: html`${panel('terms', t.terms, panels, () => this.#more()?.termList(locale))}
        <details part="compare" ?open=${this.compare !== undefined} @toggle=${this.#toggle}>
          <summary>${t.compare}</summary>
          ${this.#routes?.draw(data, model.corridors, text.sources, locale)}
        </details>
        ${panel('disputed', t.disputedAreas, panels, () => this.#more()?.disputedPanel({ base, camera: scene.camera, worldview, movable: mounted }, locale))}`,
      notes: [...(all > 0 ? [t.points(locale.f, drawn, all)] : []), t.schematic, t.boundaries],
      table:
        panels && (more || !isTableShown)
          ? () => panels.corridorTable(locale, more?.tableRows(data, model.corridors, locale) ?? [])
          : undefined,
      subjects: panels && (() => panels.portSubjects(data, model.corridors)),
      panels,
      sources: text.sources,
      exports: panels?.corridorExports(data, map, text),
      asOf: data.asOf,
      now: Date.now(),
      busy: pending,
      debug: this.debug ? this.#warnings.warnings : [],
    });
  }

  readonly #toggle = async ({ currentTarget: panel }: Event): Promise<void> => {
    const [{ RoutePanel }] = await Promise.all([
      import('./routes/route-panel.js'),
      this.complete,
      this.#locale.complete,
    ]);
    this.#routes ??= new RoutePanel(this);
    this.#routes.toggle((panel as HTMLDetailsElement).open);
  };

  /** The live layer tells a click from the end of a drag itself. */
  readonly #pick = (event: MouseEvent): void => {
    const id = itemAt(event.target);
    if (id && !this.#view.mounted) this.#select(id);
  };
}
