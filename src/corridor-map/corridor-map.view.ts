import { render } from 'lit';
import type { LatLngBoundsLiteral, Map as LeafletMap, SVGOverlay } from 'leaflet';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
import { map as createMap } from 'leaflet/src/map/index.js';
import { shadowAround } from '../ui/host/nodes.js';
import { windowOf } from '../ui/host/own-window.js';
import { adoptStyles } from '../ui/host/adopt-styles.js';
import type { View } from '../ui/host/view-controller.js';
import { WORLD } from './data/extent.js';
import { frameHeight, homeCamera, lowestScale, unproject, type Camera } from './geometry/camera.js';
import { Controls } from './live/controls.js';
import { drawMap, itemAt } from './corridor-map.drawing.js';
import { Gestures } from './live/gestures.js';
import { layoutMap, type LiveMap } from './corridor-map.layout.js';
import { relay } from './live/event-relay.js';
import { BLEED } from './geometry/line-layout.js';
import { viewStyles } from './live/styles.js';
import { enLive, type LiveStrings } from './lang/en.live.js';

/** What the live map tells its element. */
export interface MapHandlers {
  /** The reader picked something. */
  select(id: string): void;
}

const HIGHEST_ZOOM = 8;
/** One press of a button. */
const ZOOM_STEP = 0.5;
const BOUNDS: LatLngBoundsLiteral = [
  [WORLD.south, WORLD.west],
  [WORLD.north, WORLD.east],
];
/** A narrower frame than this, in px, has not even room for the buttons. */
const LEAST = 48;
/** How much of a frame stays free around a route for the names at its ends, in px, and how close a short one is shown. */
const ROOM: [number, number] = [40, 40];
const CLOSEST_FIT = 6.5;
/** How far a picture may be moved, in px, before another is drawn. */
const FURTHEST = BLEED * 0.75;
/** Zooms closer together than this are one. */
const SAME = 0.01;

/** Puts the live map into the box of the drawing: the same picture, which now can be moved. */
export function mount(container: HTMLElement, live: LiveMap, handlers: MapHandlers): View<LiveMap> {
  return new LiveLayer(container, live, handlers);
}

/**
 * Leaflet moves the camera; the picture is drawn by what draws it without Leaflet. So both are the same picture, and
 * names find their places anew after every move.
 */
class LiveLayer implements View<LiveMap> {
  readonly #container: HTMLElement;
  readonly #handlers: MapHandlers;
  readonly #sheet = document.createElement('div');
  /** Where lit renders the picture before Leaflet takes it to its place. */
  readonly #easel = document.createElement('div');
  readonly #gestures: Gestures;
  readonly #controls: Controls;
  readonly #resized: ResizeObserver | undefined;
  readonly #root: ShadowRoot | undefined;
  readonly #styles: readonly CSSStyleSheet[];
  readonly #document: Document;
  readonly #relayed: { stop(): void };
  #live: LiveMap;
  #map: LeafletMap | undefined;
  #overlay: SVGOverlay | undefined;
  #home: Camera | undefined;
  /** Where the picture stands. */
  #drawn: Camera | undefined;
  #zooming = false;
  #full = false;
  #room = '';

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
    this.#relayed = relay(this.#sheet, this.#document);
    this.#gestures = new Gestures(this.#sheet, this.#words, {
      setDragging: (enabled) => this.#map?.dragging[enabled ? 'enable' : 'disable'](),
    });
    this.#controls = new Controls(container, container.parentElement ?? container);
    this.#fit();
    const Observer = windowOf(container)?.ResizeObserver;
    this.#resized = Observer && new Observer(() => this.#fit());
    this.#resized?.observe(container);
  }

  update(live: LiveMap): void {
    const { around, reach } = this.#live.model;
    const { model } = live;
    this.#live = live;
    this.#gestures.speak(this.#words);
    if (this.#map && around !== model.around) this.#goHome(this.#map);
    else this.#draw();
    if (model.reach && model.reach !== reach) this.#goTo(model.reach);
  }

  destroy(): void {
    this.#resized?.disconnect();
    this.#gestures.destroy();
    this.#controls.destroy();
    this.#sheet.remove();
    this.#drop();
    this.#relayed.stop();
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#styles.includes(sheet));
  }

  get #words(): LiveStrings {
    return { ...enLive, ...this.#live.t };
  }

  /** Leaflet's zoom ends by a timer that it never stops, so a map on its way is taken down when it has arrived. */
  #drop(): void {
    const map = this.#map;
    this.#map = undefined;
    if (!map) return;
    map.off();
    map.stop();
    // A turned wheel zooms a moment later, by a timer as well.
    map.setZoomAround = () => map;
    if (this.#zooming) map.once('zoomend', () => map.remove());
    else map.remove();
  }

  /** Starts the map as soon as there is room for it, and follows the room. */
  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#container;
    // While a page folds or unfolds what is around, there is no map to see; one fitted to a sliver would lose its place.
    if (width < LEAST) return;
    // What watches the room also tells of the first one, in a frame in which the reader may have begun to move.
    const room = `${width} ${height}`;
    if (room === this.#room) return;
    this.#room = room;
    const map = (this.#map ??= this.#start());
    // A picture that nobody has moved stays the picture at rest; another kind of frame begins with it.
    const full = this.#document.fullscreenElement !== null;
    const atHome = full !== this.#full || !this.#isMoved(map);
    this.#full = full;
    // Leaflet would glide back into bounds that the new frame, still at the old place, reaches over; and never stop.
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
    const moves = !isStill();
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
    map.on('move', () => this.#follow(map));
    map.on('moveend', () => this.#draw());
    map.on('click', ({ originalEvent }) => {
      const id = itemAt(originalEvent.composedPath()[0] ?? null);
      if (id) this.#handlers.select(id);
    });
    return map;
  }

  /** Shows the picture at rest. Draws it too, as every end of a move does. */
  #goHome(map: LeafletMap): void {
    const { clientWidth, clientHeight } = this.#container;
    // On the page the map is as high as its drawing; on a full screen it has what the screen has.
    const room = this.#document.fullscreenElement ? clientHeight : frameHeight(clientWidth);
    const { scale, left, top, width, height } = homeCamera(clientWidth, this.#live.model.around, room);
    const [lng, lat] = unproject([(left + width / 2) / scale, (top + height / 2) / scale]);
    map.setView({ lng, lat }, Math.log2(scale / 256), { animate: false });
    this.#home = cameraOf(map);
    this.#showControls(map);
  }

  /** Shows all of these places, with room for their names. Draws them too, as every end of a move does. */
  #goTo(places: readonly [number, number][]): void {
    const bounds = toLatLngBounds(places.map(([lng, lat]) => [lat, lng]));
    this.#map?.fitBounds(bounds, { padding: ROOM, maxZoom: CLOSEST_FIT, animate: !isStill() });
  }

  /** Draws anew on the way, before a long drag or glide shows where the picture ends. */
  #follow(map: LeafletMap): void {
    const { scale, left, top } = cameraOf(map);
    const drawn = this.#drawn;
    if (!drawn || Math.abs(scale / drawn.scale - 1) > 1e-6) return;
    if (Math.abs(left - drawn.left) > FURTHEST || Math.abs(top - drawn.top) > FURTHEST) this.#draw();
  }

  #draw(): void {
    const map = this.#map;
    if (!map) return;
    const { model, base, type, name } = this.#live;
    const camera = { ...cameraOf(map), bleed: BLEED };
    this.#drawn = camera;
    // At rest it is the picture that was there before, point by point.
    const atRest = !this.#isMoved(map) && !model.around && !this.#document.fullscreenElement;
    const shown = atRest ? { ...base, arcs: base.rough } : base;
    render(drawMap(layoutMap(model, shown, camera, type), name), this.#easel);
    const bounds = toLatLngBounds(
      map.containerPointToLatLng([-BLEED, -BLEED]),
      map.containerPointToLatLng([camera.width + BLEED, camera.height + BLEED]),
    );
    const picture = this.#easel.querySelector('svg');
    if (this.#overlay) this.#overlay.setBounds(bounds);
    else if (picture) this.#overlay = svgOverlay(picture, bounds).addTo(map);
    this.#sheet.setAttribute('aria-label', name);
    this.#gestures.mark();
    this.#showControls(map);
  }

  #showControls(map: LeafletMap): void {
    const zoom = map.getZoom();
    this.#controls.show({
      t: this.#words,
      closer: zoom < HIGHEST_ZOOM - SAME,
      further: zoom > map.getMinZoom() + SAME,
      moved: this.#isMoved(map),
      zoom: (by) => map.setZoom(map.getZoom() + by * ZOOM_STEP),
      goHome: () => this.#goHome(map),
    });
  }
}

/** Whether the reader wants nothing to move by itself. */
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function cameraOf(map: LeafletMap): Camera {
  const { x: width, y: height } = map.getSize();
  const { min } = map.getPixelBounds();
  return { scale: 256 * 2 ** map.getZoom(), left: min?.x ?? 0, top: min?.y ?? 0, width, height, bleed: 0 };
}

function sameView(a: Camera, b: Camera): boolean {
  return Math.abs(a.scale / b.scale - 1) < 1e-6 && Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2;
}
