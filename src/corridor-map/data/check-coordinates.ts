import { DataError } from '../../core/data-error.js';
import { MOST_NAMED, WORLD, type Position } from './terms.js';

/** The properties of a place that the check of its position needs. */
interface PlacedAt {
  at: Position | null;
  in: readonly string[];
  kind?: string | undefined;
}

const MOST_LONGITUDE = 180;
/** The limit of latitude; the map's projection stretches without end towards the poles. */
const MOST_LATITUDE = 85;

export const isLongitude = (value: number): boolean => Math.abs(value) <= MOST_LONGITUDE;
export const isLatitude = (value: number): boolean => Math.abs(value) <= MOST_LATITUDE;

/** Whether a value is a position, longitude first as in GeoJSON. */
export function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const pair: readonly unknown[] = value;
  const [first, second] = pair;
  return typeof first === 'number' && typeof second === 'number' && isLongitude(first) && isLatitude(second);
}

/** The countries with land north of the map, where a correct position can look swapped. */
const NORTHERN = ['FI', 'NO', 'RU', 'SE', 'SJ'];

/**
 * Throws where the position of a place looks swapped. A place in the far north is accepted where its country is named, and
 * a `point` among very many, where most of them lie elsewhere.
 */
export function checkCoordinates(places: Readonly<Record<string, PlacedAt>>): void {
  const suspects: { id: string; at: Position; kind: PlacedAt['kind'] }[] = [];
  let [points, suspectPoints] = [0, 0];
  for (const [id, { at, in: countries, kind }] of Object.entries(places)) {
    if (kind === 'point') points++;
    if (!at || !looksSwapped(at) || countries.some((code) => NORTHERN.includes(code))) continue;
    suspects.push({ id, at, kind });
    if (kind === 'point') suspectPoints++;
  }
  const trustsPoints = points > MOST_NAMED && suspectPoints <= points / 2;
  const found = suspects.find(({ kind }) => !(trustsPoints && kind === 'point'));
  if (found) throw swapped(`places.${found.id}.at`, found.at);
}

/** Throws where most positions of a line look swapped. A line may lead to the far north, but not for the most part. */
export function checkOrder(line: readonly Position[], path: string): void {
  const suspects = line.filter(looksSwapped);
  const [first] = suspects;
  if (first && suspects.length > line.length / 2) throw swapped(`${path}[${line.indexOf(first)}]`, first);
}

/**
 * Whether a position lies north of the map, but on it with its two numbers swapped. Positions beyond the other sides are
 * never suspected, as most of Europe would lie on the map when swapped.
 */
const looksSwapped = ([first, second]: Position): boolean =>
  second > WORLD.north && second < WORLD.east && first > WORLD.south && first < WORLD.north;

const swapped = (path: string, [first, second]: Position): DataError =>
  new DataError('shape', `${path}: [${first}, ${second}] looks like latitude first; the longitude stands first`);
