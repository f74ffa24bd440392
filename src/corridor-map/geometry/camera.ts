import { WORLD } from '../data/terms.js';

/** A position: in the world of 1 × 1 (Web Mercator), in px, or as longitude and latitude. */
export type Point = [x: number, y: number];

/** A line as a flat list of positions (x, y, x, y, …), which is much faster than a list of points. */
export type Line = readonly number[];

/** The part of the world that the frame shows, and at what scale. Positions in px count from its top left corner. */
export interface Camera {
  /** The size of the whole world in px: 256 at zoom 0. */
  scale: number;
  /** The frame's top left corner in px of that world. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** How far the picture extends beyond the frame, in px, for a map that can be dragged. */
  bleed: number;
}

const RADIANS = Math.PI / 180;
/** The latitude where Web Mercator ends, as its world is a square. */
const MAX_LATITUDE = 85.0511287798;

/** Projects longitude and latitude to the world of 1 × 1, as Leaflet's EPSG:3857 does. */
export const project = ([longitude, latitude]: Point): Point => [across(longitude), down(latitude)];

export const across = (longitude: number): number => longitude / 360 + 0.5;

export function down(latitude: number): number {
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Converts a position of the world of 1 × 1 back to longitude and latitude. */
export function unproject([x, y]: Point): Point {
  return [(x - 0.5) * 360, (2 * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - Math.PI / 2) / RADIANS];
}

/**
 * What the map at rest shows, in degrees: of the whole `region` from the Arabian Sea to Tashkent and the Caspian ports; `close`,
 * the country of the headline with the railways to it and the ports they lead to; and on a phone a little less of that.
 */
const FRAMES = {
  region: { west: 54.9, south: 23.1, east: 76.7, north: 44.6 },
  close: { west: 54.7, south: 23.55, east: 76.9, north: 39.75 },
  phone: { west: 59.2, south: 23.9, east: 74.75, north: 38.75 },
};

/** The width below which a map shows less and draws thinner lines, in px. */
export const PHONE = 480;

/** Whether the close frame shows this longitude and latitude. */
export function isClose([longitude, latitude]: Point): boolean {
  const { west, south, east, north } = FRAMES.close;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** The factor by which the map is closer when it is centred on a place. */
const CLOSER = 2.5;

/** The height of the map at a width, in px. */
export function frameHeight(width: number): number {
  return Math.round(Math.min(620, Math.max(390, width * 0.86)));
}

/** The lowest scale at which a frame shows nothing beyond `WORLD`. */
export function lowestScale(width: number, height: number): number {
  const [west, north] = project([WORLD.west, WORLD.north]);
  const [east, south] = project([WORLD.east, WORLD.south]);
  return Math.max(width / (east - west), height / (south - north));
}

/** What decides where the map at rest is. */
interface AtRest {
  /** The place in the middle of a closer view. */
  around?: Point | undefined;
  close?: boolean;
}

/** The camera of the map at rest: that of its frame, or a closer view around one place. */
export function homeCamera(width: number, { around, close }: AtRest = {}, height = frameHeight(width)): Camera {
  const frame = FRAMES[close ? (width < PHONE ? 'phone' : 'close') : 'region'];
  const [west, north] = project([frame.west, frame.north]);
  const [east, south] = project([frame.east, frame.south]);
  const fit = Math.min(width / (east - west), height / (south - north));
  const scale = Math.max(fit * (around ? CLOSER : 1), lowestScale(width, height));
  const [x, y] = around ? project(around) : [(west + east) / 2, (north + south) / 2];
  // Leaflet rounds the corner in the same way, so that both pictures match to the pixel.
  return {
    scale,
    left: Math.round(x * scale - width / 2),
    top: Math.round(y * scale - height / 2),
    width,
    height,
    bleed: 0,
  };
}

/** Converts a position of the world of 1 × 1 to px of the frame. */
export function toFrame([x, y]: Point, { scale, left, top }: Camera): Point {
  return [x * scale - left, y * scale - top];
}
