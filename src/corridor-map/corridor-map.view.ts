import { render } from 'lit';
import type { LatLngBoundsLiteral, Map as LeafletMap, SVGOverlay } from 'leaflet';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
import { map as createMap } from 'leaflet/src/map/index.js';
import { shadowAround } from '../ui/host/nodes.js';
import { windowOf, adoptStyles } from '../ui/host/custom-element.js';
import type { View } from '../ui/host/view-controller.js';
import { WORLD } from './data/terms.js';
import { frameHeight, homeCamera, lowestScale, unproject, type Camera } from './geometry/camera.js';
import { Controls } from './live/controls.js';
import { drawMap, itemAt } from './corridor-map.drawing.js';
import { Gestures } from './live/gestures.js';
import { layoutMap, type LiveMap } from './corridor-map.layout.js';
import { relayEvents } from './live/event-relay.js';
import { BLEED } from './geometry/line-layout.js';
import { viewStyles } from './live/styles.js';
import { enLive, type LiveStrings } from './lang/en.live.js';

/** The callbacks of the live map. */
export interface MapHandlers {
  /** Called when the reader clicks an item. */
  select(id: string): void;
}

const HIGHEST_ZOOM = 8;
/** The change of zoom by one press of a button. */
const ZOOM_STEP = 0.5;
const BOUNDS: LatLngBoundsLiteral = [
  [WORLD.south, WORLD.west],
  [WORLD.north, WORLD.east],
];
/** The least width of a map, in px; in less, not even the buttons fit. */
const LEAST_WIDTH = 48;
/** The padding around a route for the names at its ends, in px, and the highest zoom that a short route is shown at. */
const FIT_PADDING: [number, number] = [40, 40];
const CLOSEST_FIT_ZOOM = 6.5;
/** How far the picture may be moved, in px, before the map is drawn again. */
const FURTHEST_MOVE = BLEED * 0.75;
/** The difference below which two zooms count as the same. */
const SAME_ZOOM = 0.01;

/** Mounts the live map in the box of the drawing: the same picture, which can now be moved. */
export function mount(container: HTMLElement, live: LiveMap, handlers: MapHandlers): View<LiveMap> {
  return new LiveLayer(container, live, handlers);
}

/**
 * The live map. Leaflet moves the camera; layout and drawing are those of the map without Leaflet, so that both look the
 * same, and names are placed again after every move.
 */
class LiveLayer implements View<LiveMap> {
  readonly #container: HTMLElement;
  readonly #handlers: MapHandlers;
  readonly #sheet = document.createElement('div');
  /** The element that lit renders the picture into before Leaflet moves it into the map. */
  readonly #offscreen = document.createElement('div');
  readonly #gestures: Gestures;
  readonly #controls: Controls;
  readonly #resized: ResizeObserver | undefined;
  readonly #root: ShadowRoot | undefined;
  readonly #styles: readonly CSSStyleSheet[];
  readonly #document: Document;
  readonly #eventRelay: { stop(): void };
  #live: LiveMap;
  #map: LeafletMap | undefined;
  #overlay: SVGOverlay | undefined;
  #home: Camera | undefined;
  /** The camera of the drawn picture. */
  #drawn: Camera | undefined;
  #zooming = false;
  #full = false;
  #size = '';

  constructor(container: HTMLElement, live: LiveMap, handlers: MapHandlers) {
    this.#container = container;
    this.#live = live;
    this.#handlers = handlers;
    this.#sheet.className = 'sheet';
    this.#sheet.setAttribute('role', 'group');
    container.append(this.#sheet);
    this.#root = shadowAround(container);
    this.#styles = this.#root ? adoptStyles(this.#root, [viewStyles]) : [];
    this.#document = container.ownerDocument;
    this.#eventRelay = relayEvents(this.#sheet, this.#document);
    this.#gestures = new Gestures(this.#sheet, this.#strings, {
      setDragging: (enabled) => this.#map?.dragging[enabled ? 'enable' : 'disable'](),
    });
    this.#controls = new Controls(container, container.parentElement ?? container);
    this.#fitSize();
    const Observer = windowOf(container)?.ResizeObserver;
    this.#resized = Observer && new Observer(() => this.#fitSize());
    this.#resized?.observe(container);
  }

  update(live: LiveMap): void {
    const { around, close, fitPoints } = this.#live.model;
    const { model } = live;
    this.#live = live;
    this.#gestures.setStrings(this.#strings);
    const isElsewhere = around !== model.around || (close !== model.close && this.#map && !this.#isMoved(this.#map));
    if (this.#map && isElsewhere) this.#goHome(this.#map);
    else this.#draw();
    if (model.fitPoints && model.fitPoints !== fitPoints) this.#fit(model.fitPoints);
  }

  destroy(): void {
    this.#resized?.disconnect();
    this.#gestures.destroy();
    this.#controls.destroy();
    this.#sheet.remove();
    this.#removeMap();
    this.#eventRelay.stop();
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#styles.includes(sheet));
  }

  get #strings(): LiveStrings {
    return { ...enLive, ...this.#live.t };
  }

  /** Removes the map, after a running zoom animation, as Leaflet does not stop the timer that ends it. */
  #removeMap(): void {
    const map = this.#map;
    this.#map = undefined;
    if (!map) return;
    map.off();
    map.stop();
    // The wheel zooms by a timer as well, and a drag glides on in the next frame, which may still come.
    map.setZoomAround = () => map;
    map.panBy = () => map;
    if (this.#zooming) map.once('zoomend', () => map.remove());
    else map.remove();
  }

  /** Creates the map as soon as the container is wide enough, and adapts it to the container's size. */
  #fitSize(): void {
    const { clientWidth: width, clientHeight: height } = this.#container;
    // While the page collapses the container, the map keeps its size: fitted to a sliver it would lose its position.
    if (width < LEAST_WIDTH) return;
    // The observer also reports the initial size, when the reader may have begun to move the map.
    const size = `${width} ${height}`;
    if (size === this.#size) return;
    this.#size = size;
    const map = (this.#map ??= this.#start());
    // A map that nobody has moved stays at its home view, as does one that enters or leaves full screen.
    const full = this.#document.fullscreenElement !== null;
    const atHome = full !== this.#full || !this.#isMoved(map);
    this.#full = full;
    // Leaflet would pan endlessly into bounds that the resized map, still at its old position, exceeds.
    map.setMaxBounds();
    map.invalidateSize({ pan: false });
    map.setMinZoom(Math.log2(lowestScale(width, height) / 256));
    if (atHome) this.#goHome(map);
    map.setMaxBounds(BOUNDS);
    if (!atHome) this.#draw();
  }

  #isMoved(map: LeafletMap): boolean {
    return this.#home !== undefined && !sameView(this.#home, cameraOf(map));
  }

  #start(): LeafletMap {
    const moves = !prefersReducedMotion();
    const map = createMap(this.#sheet, {
      attributionControl: false,
      zoomControl: false,
      boxZoom: false,
      trackResize: false,
      zoomSnap: 0,
      zoomDelta: ZOOM_STEP,
      maxZoom: HIGHEST_ZOOM,
      maxBounds: BOUNDS,
      maxBoundsViscosity: 1,
      zoomAnimation: moves,
      fadeAnimation: false,
      inertia: moves,
    });
    if (!moves) {
      const panBy = map.panBy.bind(map);
      map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
    }
    map.on('zoomanim', () => (this.#zooming = true));
    map.on('zoomend', () => (this.#zooming = false));
    map.on('move', () => this.#redrawIfFar(map));
    map.on('moveend', () => this.#draw());
    map.on('click', ({ originalEvent }) => {
      const id = itemAt(originalEvent.composedPath()[0] ?? null);
      if (id) this.#handlers.select(id);
    });
    return map;
  }

  /** Shows the home view. Setting the view ends in `moveend`, which draws. */
  #goHome(map: LeafletMap): void {
    const { clientWidth, clientHeight } = this.#container;
    // On the page the map is as high as its drawing, in full screen as high as the screen.
    const mapHeight = this.#document.fullscreenElement ? clientHeight : frameHeight(clientWidth);
    const { scale, left, top, width, height } = homeCamera(clientWidth, this.#live.model, mapHeight);
    const [lng, lat] = unproject([(left + width / 2) / scale, (top + height / 2) / scale]);
    map.setView({ lng, lat }, Math.log2(scale / 256), { animate: false });
    this.#home = cameraOf(map);
    this.#showControls(map);
  }

  /** Shows all of these points, with padding for their names. Ends in `moveend`, which draws. */
  #fit(places: readonly [number, number][]): void {
    const bounds = toLatLngBounds(places.map(([lng, lat]) => [lat, lng]));
    this.#map?.fitBounds(bounds, { padding: FIT_PADDING, maxZoom: CLOSEST_FIT_ZOOM, animate: !prefersReducedMotion() });
  }

  /** Draws again during a long drag or glide, before the edge of the picture comes into view. */
  #redrawIfFar(map: LeafletMap): void {
    const { scale, left, top } = cameraOf(map);
    const drawn = this.#drawn;
    if (!drawn || Math.abs(scale / drawn.scale - 1) > 1e-6) return;
    if (Math.abs(left - drawn.left) > FURTHEST_MOVE || Math.abs(top - drawn.top) > FURTHEST_MOVE) this.#draw();
  }

  #draw(): void {
    const map = this.#map;
    if (!map) return;
    const { model, base, type, name } = this.#live;
    const camera = { ...cameraOf(map), bleed: BLEED };
    this.#drawn = camera;
    // The home view is drawn with the coarse arcs, so that it matches the drawing point by point.
    const atRest = !this.#isMoved(map) && !model.around && model.close && !this.#document.fullscreenElement;
    const shown = atRest ? { ...base, arcs: base.coarse } : base;
    render(drawMap(layoutMap(model, shown, camera, type), name), this.#offscreen);
    const bounds = toLatLngBounds(
      map.containerPointToLatLng([-BLEED, -BLEED]),
      map.containerPointToLatLng([camera.width + BLEED, camera.height + BLEED]),
    );
    const picture = this.#offscreen.querySelector('svg');
    if (this.#overlay) this.#overlay.setBounds(bounds);
    else if (picture) this.#overlay = svgOverlay(picture, bounds).addTo(map);
    this.#sheet.setAttribute('aria-label', name);
    this.#gestures.markHighlighted();
    this.#showControls(map);
  }

  #showControls(map: LeafletMap): void {
    const zoom = map.getZoom();
    this.#controls.show({
      t: this.#strings,
      closer: zoom < HIGHEST_ZOOM - SAME_ZOOM,
      further: zoom > map.getMinZoom() + SAME_ZOOM,
      moved: this.#isMoved(map),
      zoom: (by) => map.setZoom(map.getZoom() + by * ZOOM_STEP),
      goHome: () => this.#goHome(map),
    });
  }
}

/** Whether the reader prefers reduced motion. */
const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function cameraOf(map: LeafletMap): Camera {
  const { x: width, y: height } = map.getSize();
  const { min } = map.getPixelBounds();
  return { scale: 256 * 2 ** map.getZoom(), left: min?.x ?? 0, top: min?.y ?? 0, width, height, bleed: 0 };
}

function sameView(a: Camera, b: Camera): boolean {
  return Math.abs(a.scale / b.scale - 1) < 1e-6 && Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2;
}
