import { WORLD } from '../data/extent.js';

/** A position, `x` first. In a world of 1 × 1 (Web Mercator), in px, or as longitude and latitude: as the name says. */
export type Point = [x: number, y: number];

/** Many positions in turn: x, y, x, y, …; far quicker to make and to walk than as many points. */
export type Line = readonly number[];

/** What part of the world is seen, at what scale. Positions in px are counted from its top left corner. */
export interface Camera {
  /** Size of the whole world in px: 256 at zoom 0. */
  scale: number;
  /** The frame's top left corner in px of that world. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** How far beyond the frame the picture is drawn too, in px, for a map that is dragged. */
  bleed: number;
}

const RADIANS = Math.PI / 180;
/** Where Web Mercator ends: its world is a square. */
const MAX_LATITUDE = 85.0511287798;

/** Longitude and latitude to the world of 1 × 1, as Leaflet's EPSG:3857 does it. */
export const project = ([longitude, latitude]: Point): Point => [across(longitude), down(latitude)];

export const across = (longitude: number): number => longitude / 360 + 0.5;

export function down(latitude: number): number {
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The world of 1 × 1 back to longitude and latitude. */
export function unproject([x, y]: Point): Point {
  return [(x - 0.5) * 360, (2 * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - Math.PI / 2) / RADIANS];
}

/** From the Arabian Sea to Tashkent and the Caspian ports, and from Bandar Abbas to Kashgar. */
const HOME = { west: 54.9, south: 23.1, east: 76.7, north: 44.6 };

/** How much closer the map is when it stands on one place. */
const CLOSER = 2.5;

/** How high the map is drawn at this width, in px. */
export function frameHeight(width: number): number {
  return Math.round(Math.min(620, 380 + Math.max(0, width - 304) * 0.32));
}

/** The lowest scale at which a frame shows nothing beyond the data. */
export function lowestScale(width: number, height: number): number {
  const [west, north] = project([WORLD.west, WORLD.north]);
  const [east, south] = project([WORLD.east, WORLD.south]);
  return Math.max(width / (east - west), height / (south - north));
}

/** The picture at rest: the whole way from Central Asia to the sea, or a little closer around one place. */
export function homeCamera(width: number, around?: Point, height = frameHeight(width)): Camera {
  const [west, north] = project([HOME.west, HOME.north]);
  const [east, south] = project([HOME.east, HOME.south]);
  const fit = Math.min(width / (east - west), height / (south - north));
  const scale = Math.max(fit * (around ? CLOSER : 1), lowestScale(width, height));
  const [x, y] = around ? project(around) : [(west + east) / 2, (north + south) / 2];
  // Leaflet rounds the corner in the same way, so that its picture stands on the same pixels.
  return {
    scale,
    left: Math.round(x * scale - width / 2),
    top: Math.round(y * scale - height / 2),
    width,
    height,
    bleed: 0,
  };
}

/** A position of the world of 1 × 1 in px of the frame. */
export function toFrame([x, y]: Point, { scale, left, top }: Camera): Point {
  return [x * scale - left, y * scale - top];
}
