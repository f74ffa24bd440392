import { html, render } from 'lit';
import {
  latLngBounds,
  map as createMap,
  svgOverlay,
  type Map as LeafletMap,
  type SVGOverlay,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { View } from '../ui/view-controller.js';
import { homeCamera, lowestZoom, unproject, WORLD, type Camera } from './corridor-map.camera.js';
import { drawMap, itemAt } from './corridor-map.drawing.js';
import { BLEED, layoutMap, type LiveMap } from './corridor-map.layout.js';
import { viewStyles } from './corridor-map.view.styles.js';

/** What the live map tells its element. */
export interface MapHandlers {
  /** The reader picked something. */
  select(id: string): void;
}

const HIGHEST_ZOOM = 8;
/** One press of a button. */
const ZOOM_STEP = 0.5;

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
  readonly #buttons = document.createElement('div');
  /** Where lit renders the picture before Leaflet takes it to its place. */
  readonly #easel = document.createElement('div');
  readonly #resized: ResizeObserver;
  #live: LiveMap;
  #map: LeafletMap | undefined;
  #overlay: SVGOverlay | undefined;
  #home: Camera | undefined;
  #zooming = false;

  constructor(container: HTMLElement, live: LiveMap, handlers: MapHandlers) {
    this.#container = container;
    this.#live = live;
    this.#handlers = handlers;
    this.#sheet.className = 'sheet';
    this.#buttons.className = 'zoom';
    this.#buttons.setAttribute('part', 'zoom');
    container.append(this.#sheet, this.#buttons);
    const root = container.getRootNode();
    if (root instanceof ShadowRoot && viewStyles.styleSheet) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, viewStyles.styleSheet];
    }
    this.#listen();
    this.#fit();
    this.#resized = new ResizeObserver(() => this.#fit());
    this.#resized.observe(container);
  }

  update(live: LiveMap): void {
    const { around } = this.#live.model;
    this.#live = live;
    if (this.#map && around !== live.model.around) this.#goHome(this.#map);
    else this.#draw();
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#sheet.remove();
    this.#buttons.remove();
    this.#drop();
    const root = this.#container.getRootNode();
    if (root instanceof ShadowRoot) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== viewStyles.styleSheet);
    }
  }

  /** Leaflet's zoom ends by a timer that it never stops, so a map on its way is taken down when it has arrived. */
  #drop(): void {
    const map = this.#map;
    this.#map = undefined;
    if (!map) return;
    map.off();
    map.stop();
    if (this.#zooming) map.once('zoomend', () => map.remove());
    else map.remove();
  }

  #listen(): void {
    const sheet = this.#sheet;
    const capture = { capture: true };
    // A page that is scrolled must not stop at the map.
    sheet.addEventListener('wheel', (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), capture);
    // Leaflet takes the focus in a way that scrolls the page.
    sheet.addEventListener('mousedown', () => sheet.focus({ preventScroll: true }), capture);
    // One finger scrolls the page until it has tapped the map, and again when the focus has left it.
    sheet.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        if (pointerType !== 'touch' || sheet.classList.contains('tapped')) this.#map?.dragging.enable();
        else this.#map?.dragging.disable();
      },
      capture,
    );
    sheet.addEventListener('click', () => sheet.classList.add('tapped'));
    sheet.addEventListener('focusout', () => sheet.classList.remove('tapped'));
  }

  /** Starts the map as soon as there is room for it, and follows the room. */
  #fit(): void {
    const { clientWidth: width } = this.#container;
    if (width === 0) return;
    const map = (this.#map ??= this.#start());
    // A picture that nobody has moved stays the picture at rest.
    const atHome = !this.#home || sameView(this.#home, cameraOf(map));
    map.invalidateSize({ pan: false });
    map.setMinZoom(lowestZoom(width));
    if (atHome) this.#goHome(map);
    else this.#draw();
  }

  #start(): LeafletMap {
    const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = createMap(this.#sheet, {
      attributionControl: false,
      zoomControl: false,
      boxZoom: false,
      trackResize: false,
      zoomSnap: 0,
      zoomDelta: ZOOM_STEP,
      maxZoom: HIGHEST_ZOOM,
      maxBounds: [
        [WORLD.south, WORLD.west],
        [WORLD.north, WORLD.east],
      ],
      maxBoundsViscosity: 1,
      zoomAnimation: moves,
      fadeAnimation: false,
      inertia: moves,
    });
    map.on('zoomanim', () => (this.#zooming = true));
    map.on('zoomend', () => (this.#zooming = false));
    map.on('moveend', () => this.#draw());
    map.on('click', ({ originalEvent }) => {
      const id = itemAt(originalEvent.composedPath()[0] ?? null);
      if (id) this.#handlers.select(id);
    });
    return map;
  }

  /** Shows the picture at rest. Draws it too, as every end of a move does. */
  #goHome(map: LeafletMap): void {
    const { scale, left, top, width, height } = homeCamera(this.#container.clientWidth, this.#live.model.around);
    const [lng, lat] = unproject([(left + width / 2) / scale, (top + height / 2) / scale]);
    map.setView({ lng, lat }, Math.log2(scale / 256), { animate: false });
    this.#home = cameraOf(map);
  }

  #draw(): void {
    const map = this.#map;
    if (!map) return;
    const { model, base, type, name, t } = this.#live;
    const camera = { ...cameraOf(map), bleed: BLEED };
    render(drawMap(layoutMap(model, base, camera, type), name), this.#easel);
    const bounds = latLngBounds(
      map.containerPointToLatLng([-BLEED, -BLEED]),
      map.containerPointToLatLng([camera.width + BLEED, camera.height + BLEED]),
    );
    const picture = this.#easel.querySelector('svg');
    if (this.#overlay) this.#overlay.setBounds(bounds);
    else if (picture) this.#overlay = svgOverlay(picture, bounds).addTo(map);
    this.#sheet.setAttribute('role', 'group');
    this.#sheet.setAttribute('aria-label', name);
    const step = (by: number) => () => map.setZoom(map.getZoom() + by);
    render(
      html`<button type="button" aria-label=${t.zoomIn} title=${t.zoomIn} @click=${step(ZOOM_STEP)}>+</button>
        <button type="button" aria-label=${t.zoomOut} title=${t.zoomOut} @click=${step(-ZOOM_STEP)}>−</button>`,
      this.#buttons,
    );
  }
}

function cameraOf(map: LeafletMap): Camera {
  const { x: width, y: height } = map.getSize();
  const { min } = map.getPixelBounds();
  return { scale: 256 * 2 ** map.getZoom(), left: min?.x ?? 0, top: min?.y ?? 0, width, height, bleed: 0 };
}

function sameView(a: Camera, b: Camera): boolean {
  return Math.abs(a.scale / b.scale - 1) < 1e-6 && Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2;
}
