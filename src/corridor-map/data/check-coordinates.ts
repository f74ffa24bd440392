import { DataError } from '../../core/data-error.js';
import { MOST_NAMED, WORLD, type Position } from './extent.js';

/** A place, as far as its position can be doubted. */
interface PlacedAt {
  at: Position | null;
  in: readonly string[];
  kind?: string | undefined;
}

const MOST_LONGITUDE = 180;
/** Beyond it the map's projection stretches without end. */
const MOST_LATITUDE = 85;

export const isLongitude = (value: number): boolean => Math.abs(value) <= MOST_LONGITUDE;
export const isLatitude = (value: number): boolean => Math.abs(value) <= MOST_LATITUDE;

/** Longitude first, as in GeoJSON. */
export function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const pair: readonly unknown[] = value;
  const [first, second] = pair;
  return typeof first === 'number' && typeof second === 'number' && isLongitude(first) && isLatitude(second);
}

/** The countries with land where a position would look swapped, though it is not: north of the map, and west of its middle. */
const NORTHERN = ['FI', 'NO', 'RU', 'SE', 'SJ'];

/**
 * Tells swapped positions of places. A place in the far north is believed where it names its country; dots, which are too
 * many to be written by hand, where most of them lie elsewhere.
 */
export function checkCoordinates(places: Readonly<Record<string, PlacedAt>>): void {
  const suspects: { id: string; at: Position; kind: PlacedAt['kind'] }[] = [];
  let [points, dots] = [0, 0];
  for (const [id, { at, in: countries, kind }] of Object.entries(places)) {
    if (kind === 'point') points++;
    if (!at || !looksSwapped(at) || countries.some((code) => NORTHERN.includes(code))) continue;
    suspects.push({ id, at, kind });
    if (kind === 'point') dots++;
  }
  const believed = points > MOST_NAMED && dots <= points / 2;
  const found = suspects.find(({ kind }) => !(believed && kind === 'point'));
  if (found) throw swapped(`places.${found.id}.at`, found.at);
}

/** Tells swapped positions of a line. A line may well lead to the far north, but not for the most part. */
export function checkOrder(line: readonly Position[], path: string): void {
  const suspects = line.filter(looksSwapped);
  const [first] = suspects;
  if (first && suspects.length > line.length / 2) throw swapped(`${path}[${line.indexOf(first)}]`, first);
}

/**
 * Whether a position lies north of all that the map shows, and on the map with its two numbers exchanged. Beyond the other
 * sides nothing is suspected: most of Europe lies on the map the other way round.
 */
const looksSwapped = ([first, second]: Position): boolean =>
  second > WORLD.north && second < WORLD.east && first > WORLD.south && first < WORLD.north;

const swapped = (path: string, [first, second]: Position): DataError =>
  new DataError('shape', `${path}: [${first}, ${second}] looks like latitude first; the longitude stands first`);
