import { DataError } from '../../core/data-error.js';
import { isPosition } from './check-coordinates.js';
import type { Position } from './terms.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A point with nothing but a name, in the shape of a place of `data/corridors.json`. */
export interface NamedPoint {
  name: string;
  in: string[];
  at: Position;
  kind: 'point';
}

/** GeoJSON converted to the shape of `data/corridors.json`. */
export interface Converted {
  /** The converted data, not yet checked. */
  data: unknown;
  /** Points with nothing but a name, by id, which are checked already. */
  points: Record<string, NamedPoint>;
  /** Rewrites an error so that its path leads into the GeoJSON instead of the converted data. */
  toOriginal(error: unknown): unknown;
}

/** The properties of a line that belong to its corridor; all others, and the name, belong to its leg. */
const OF_CORRIDOR = ['name', 'label', 'inArticle', 'lengths', 'costs', 'gauges'];

/** Reads lines as legs of corridors, and points as places. Lines with the same id are legs of one corridor, in order. */
export function fromGeoJson({ features, ...rest }: Fields): Converted {
  const corridors = new Map<string, { at: number; legs: Fields[] }>();
  const list: Fields[] = [];
  const places: Record<string, Fields> = {};
  const points: Record<string, NamedPoint> = {};
  const origins = new Map<string, string>();
  /** The feature of each point. Its paths are written only for an error, as there may be ten thousand points. */
  const numbers = new Map<string, number>();

  /** Without a prototype, an id such as `__proto__` is a key like any other. */
  Object.setPrototypeOf(places, null);

  const addPoint = (fields: Fields, id: unknown, coordinates: unknown, i: number): void => {
    const key = idOf(id, `point-${i}`);
    const plain = plainPoint(key, fields, coordinates);
    // Of points with the same id, the last one counts.
    if (numbers.has(key)) delete (plain ? places : points)[key];
    numbers.set(key, i);
    if (plain) points[key] = plain;
    else places[key] = { name: '', in: [], kind: 'point', ...fields, at: flatPosition(coordinates) };
  };

  const addLine = (fields: Fields, id: unknown, { type, coordinates }: Fields, i: number): void => {
    const path = `features[${i}]`;
    const parts = partsOf(type, coordinates);
    if (!parts) {
      const got = type === undefined ? 'nothing' : JSON.stringify(type);
      throw new DataError(
        'shape',
        `${path}.geometry.type: expected "Point", "LineString" or "MultiLineString", got ${got}`,
      );
    }
    const key = idOf(id, `line-${i}`);
    let corridor = corridors.get(key);
    if (!corridor) {
      corridors.set(key, (corridor = { at: list.length, legs: [] }));
      const whole = Object.entries(fields).filter(([name]) => OF_CORRIDOR.includes(name));
      const { status, partly, date, sources = [] } = fields;
      list.push({ id: key, status, partly, date, sources, ...Object.fromEntries(whole), legs: corridor.legs });
      origins.set(`corridors[${corridor.at}]`, `${path}.properties`);
    }
    const { km, ...ofLeg } = Object.fromEntries(
      Object.entries(fields).filter(([name]) => name === 'name' || !OF_CORRIDOR.includes(name)),
    );
    const { at, legs } = corridor;
    parts.forEach((line, part) => {
      const leg = `corridors[${at}].legs[${legs.length}]`;
      const coordinatesOf = type === 'LineString' ? 'coordinates' : `coordinates[${part}]`;
      origins.set(leg, `${path}.properties`).set(`${leg}.path`, `${path}.geometry.${coordinatesOf}`);
      // A length stated for a whole MultiLineString is not that of one of its lines.
      legs.push({ via: [], sources: [], ...ofLeg, ...(parts.length === 1 ? { km } : {}), path: line });
    });
  };

  (Array.isArray(features) ? features : []).forEach((feature: unknown, i) => {
    const { id: own, geometry, properties } = isFields(feature) ? feature : {};
    const { id = own, ...fields } = isFields(properties) ? properties : {};
    const shape = isFields(geometry) ? geometry : {};
    if (shape['type'] === 'Point') addPoint(fields, id, shape['coordinates'], i);
    else addLine(fields, id, shape, i);
  });

  return {
    data: { sources: {}, ...rest, corridors: list, places: { ...places } },
    points,
    toOriginal(error) {
      if (!(error instanceof DataError)) return error;
      for (const [key, i] of numbers) {
        origins.set(`places.${key}`, `features[${i}].properties`);
        origins.set(`places.${key}.at`, `features[${i}].geometry.coordinates`);
      }
      const { kind, message } = error;
      // The longest path that the message begins with is the most exact.
      const [from = '', to = ''] = [...origins]
        .filter(([start]) => message.startsWith(start) && /^[.:[]/.test(message.slice(start.length)))
        .reduce((best, one) => (one[0].length > best[0].length ? one : best), ['', '']);
      return new DataError(kind, to + message.slice(from.length), { cause: error });
    },
  };
}

/** The greatest length of a text in a plain point; the schema checks points with longer ones. */
const MOST_CHARACTERS = 1000;
/** The properties that need the schema to check. */
const OF_PLACE = new Set(['in', 'kind', 'of', 'capital', 'closed', 'piece']);

/**
 * A point with nothing but perhaps a name, as the schema would return it; `undefined` for all others. This is much faster
 * than the schema for ten thousand points.
 */
function plainPoint(key: string, fields: Fields, coordinates: unknown): NamedPoint | undefined {
  const at = flatPosition(coordinates);
  if (!isPosition(at) || key in Object.prototype || key === 'prototype' || key.length > MOST_CHARACTERS)
    return undefined;
  for (const [name, value] of Object.entries(fields)) {
    const isPlain = typeof value === 'string' ? value.length <= MOST_CHARACTERS : !isFields(value);
    if (!isPlain || OF_PLACE.has(name) || name.length > MOST_CHARACTERS) return undefined;
  }
  const { name = '' } = fields;
  return typeof name === 'string' ? { name, in: [], at, kind: 'point' } : undefined;
}

/** The id of a feature, which may be a text or a number in GeoJSON. */
const idOf = (id: unknown, fallback: string): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : fallback;

/** A position without its height, which the map does not show. */
const flatPosition = (position: unknown): unknown => (Array.isArray(position) ? position.slice(0, 2) : position);
const flatLine = (line: unknown): unknown => (Array.isArray(line) ? line.map(flatPosition) : line);

function partsOf(type: unknown, coordinates: unknown): unknown[] | undefined {
  if (type === 'LineString') return [flatLine(coordinates)];
  if (type === 'MultiLineString') return Array.isArray(coordinates) ? coordinates.map(flatLine) : [coordinates];
  return undefined;
}
