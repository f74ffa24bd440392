import { DataError } from '../../core/data-error.js';
import { isPosition } from './check-coordinates.js';
import type { Position } from './extent.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A point that says nothing of itself but its name, in the shape of a place of `data/corridors.json`. */
export interface NamedPoint {
  name: string;
  in: string[];
  at: Position;
  kind: 'point';
}

/** Data that were GeoJSON, in the shape of `data/corridors.json`. */
export interface Converted {
  /** Still unchecked. */
  data: unknown;
  /** Points that say nothing but a name, by id; they are checked. */
  points: Record<string, NamedPoint>;
  /** Says the place in the GeoJSON that a place in the converted data came from. */
  given(error: unknown): unknown;
}

/** What belongs to a whole corridor; everything else that a line says, and its name, is said of its leg. */
const OF_CORRIDOR = ['name', 'label', 'inArticle', 'lengths', 'costs', 'gauges'];

/** Reads lines as the legs of corridors, and points as places. Lines with one id are legs of one corridor, in turn. */
export function fromGeoJson({ features, ...rest }: Fields): Converted {
  const corridors = new Map<string, { at: number; legs: Fields[] }>();
  const list: Fields[] = [];
  const places: Record<string, Fields> = {};
  const points: Record<string, NamedPoint> = {};
  const origins = new Map<string, string>();
  /** Where a point comes from is written only when something is wrong with it: there may be ten thousand. */
  const numbers = new Map<string, number>();

  /** Without a prototype of its own, no id such as `__proto__` means anything but itself. */
  Object.setPrototypeOf(places, null);

  const addPoint = (said: Fields, id: unknown, coordinates: unknown, i: number): void => {
    const key = idOf(id, `point-${i}`);
    const plain = plainPoint(key, said, coordinates);
    // The last of those with one id holds.
    if (numbers.has(key)) delete (plain ? places : points)[key];
    numbers.set(key, i);
    if (plain) points[key] = plain;
    else places[key] = { name: '', in: [], kind: 'point', ...said, at: flat(coordinates) };
  };

  const addLine = (said: Fields, id: unknown, { type, coordinates }: Fields, i: number): void => {
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
      const whole = Object.entries(said).filter(([name]) => OF_CORRIDOR.includes(name));
      const { status, partly, date, sources = [] } = said;
      list.push({ id: key, status, partly, date, sources, ...Object.fromEntries(whole), legs: corridor.legs });
      origins.set(`corridors[${corridor.at}]`, `${path}.properties`);
    }
    const { km, ...ofLeg } = Object.fromEntries(
      Object.entries(said).filter(([name]) => name === 'name' || !OF_CORRIDOR.includes(name)),
    );
    const { at, legs } = corridor;
    parts.forEach((line, part) => {
      const leg = `corridors[${at}].legs[${legs.length}]`;
      const coordinatesOf = type === 'LineString' ? 'coordinates' : `coordinates[${part}]`;
      origins.set(leg, `${path}.properties`).set(`${leg}.path`, `${path}.geometry.${coordinatesOf}`);
      // What is stated of the whole is not stated of a part.
      legs.push({ via: [], sources: [], ...ofLeg, ...(parts.length === 1 ? { km } : {}), path: line });
    });
  };

  (Array.isArray(features) ? features : []).forEach((feature: unknown, i) => {
    const { id: own, geometry, properties } = isFields(feature) ? feature : {};
    const { id = own, ...said } = isFields(properties) ? properties : {};
    const shape = isFields(geometry) ? geometry : {};
    if (shape['type'] === 'Point') addPoint(said, id, shape['coordinates'], i);
    else addLine(said, id, shape, i);
  });

  return {
    data: { sources: {}, ...rest, corridors: list, places: { ...places } },
    points,
    given(error) {
      if (!(error instanceof DataError)) return error;
      for (const [key, i] of numbers) {
        origins.set(`places.${key}`, `features[${i}].properties`);
        origins.set(`places.${key}.at`, `features[${i}].geometry.coordinates`);
      }
      const { kind, message } = error;
      // The longest of those that the sentence begins with is the most exact.
      const [from = '', to = ''] = [...origins]
        .filter(([start]) => message.startsWith(start) && /^[.:[]/.test(message.slice(start.length)))
        .reduce((best, one) => (one[0].length > best[0].length ? one : best), ['', '']);
      return new DataError(kind, to + message.slice(from.length), { cause: error });
    },
  };
}

/** Longer texts than any name take the schema to check too. */
const MOST_CHARACTERS = 1000;
/** What takes the schema to check. */
const OF_PLACE = new Set(['in', 'kind', 'of', 'capital', 'closed', 'piece']);

/**
 * A point that says nothing of itself but perhaps its name, as the schema would give it back; `undefined` for all others.
 * Ten thousand of these are drawn long before the schema has looked at each.
 */
function plainPoint(key: string, said: Fields, coordinates: unknown): NamedPoint | undefined {
  const at = flat(coordinates);
  if (!isPosition(at) || key in Object.prototype || key === 'prototype' || key.length > MOST_CHARACTERS)
    return undefined;
  for (const [name, value] of Object.entries(said)) {
    const isPlain = typeof value === 'string' ? value.length <= MOST_CHARACTERS : !isFields(value);
    if (!isPlain || OF_PLACE.has(name) || name.length > MOST_CHARACTERS) return undefined;
  }
  const { name = '' } = said;
  return typeof name === 'string' ? { name, in: [], at, kind: 'point' } : undefined;
}

/** GeoJSON has texts and numbers as ids. */
const idOf = (id: unknown, fallback: string): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : fallback;

/** A position may have a height, which a map does not show. */
const flat = (position: unknown): unknown => (Array.isArray(position) ? position.slice(0, 2) : position);
const flatAll = (line: unknown): unknown => (Array.isArray(line) ? line.map(flat) : line);

function partsOf(type: unknown, coordinates: unknown): unknown[] | undefined {
  if (type === 'LineString') return [flatAll(coordinates)];
  if (type === 'MultiLineString') return Array.isArray(coordinates) ? coordinates.map(flatAll) : [coordinates];
  return undefined;
}
