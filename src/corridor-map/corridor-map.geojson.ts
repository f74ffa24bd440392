import { DataError } from '../core/data-error.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Data that were GeoJSON, in the shape of `data/corridors.json`, still unchecked. */
export interface Converted {
  data: unknown;
  /** Says the place in the GeoJSON that a place in the converted data came from. */
  given(error: unknown): unknown;
}

/** What belongs to a whole corridor; everything else that a line says, and its name, is said of its leg. */
const OF_CORRIDOR = ['name', 'label', 'inArticle', 'lengths', 'costs', 'gauges'];

/** Reads lines as the legs of corridors, and points as places. Lines with one id are legs of one corridor, in turn. */
export function fromGeoJson({ features, ...rest }: Fields): Converted {
  const corridors: (Fields & { legs: Fields[] })[] = [];
  const places: Record<string, Fields> = {};
  const paths: [converted: string, given: string][] = [];
  const list: unknown[] = Array.isArray(features) ? features : [];

  /** Without a prototype of its own, no id such as `__proto__` means anything but itself. */
  Object.setPrototypeOf(places, null);

  list.forEach((feature, i) => {
    const path = `features[${i}]`;
    const { id: own, geometry, properties } = isFields(feature) ? feature : {};
    const { id = own, ...said } = isFields(properties) ? properties : {};
    const { type, coordinates } = isFields(geometry) ? geometry : {};
    if (type === 'Point') {
      const key = idOf(id, `point-${i}`);
      places[key] = { name: '', in: [], kind: 'point', ...said, at: flat(coordinates) };
      paths.push([`places.${key}.at`, `${path}.geometry.coordinates`], [`places.${key}`, `${path}.properties`]);
      return;
    }
    const parts = partsOf(type, coordinates);
    if (!parts) {
      const got = type === undefined ? 'nothing' : JSON.stringify(type);
      throw new DataError(
        'shape',
        `${path}.geometry.type: expected "Point", "LineString" or "MultiLineString", got ${got}`,
      );
    }
    const key = idOf(id, `line-${i}`);
    let at = corridors.findIndex((one) => one['id'] === key);
    if (at < 0) {
      const whole = Object.entries(said).filter(([name]) => OF_CORRIDOR.includes(name));
      const { status, partly, date, sources = [] } = said;
      at = corridors.push({ id: key, status, partly, date, sources, ...Object.fromEntries(whole), legs: [] }) - 1;
      paths.push([`corridors[${at}]`, `${path}.properties`]);
    }
    const { km, ...ofLeg } = Object.fromEntries(
      Object.entries(said).filter(([name]) => name === 'name' || !OF_CORRIDOR.includes(name)),
    );
    const { legs } = corridors[at] ?? { legs: [] };
    parts.forEach((line, part) => {
      const leg = `corridors[${at}].legs[${legs.length}]`;
      const coordinatesOf = type === 'LineString' ? 'coordinates' : `coordinates[${part}]`;
      paths.unshift([`${leg}.path`, `${path}.geometry.${coordinatesOf}`], [leg, `${path}.properties`]);
      // What is stated of the whole is not stated of a part.
      legs.push({ via: [], sources: [], ...ofLeg, ...(parts.length === 1 ? { km } : {}), path: line });
    });
  });

  return {
    data: { sources: {}, ...rest, corridors, places: { ...places } },
    given(error) {
      if (!(error instanceof DataError)) return error;
      const [from, to] = paths.find(([start]) => error.message.startsWith(start)) ?? ['', ''];
      return new DataError(error.kind, to + error.message.slice(from.length), { cause: error });
    },
  };
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
