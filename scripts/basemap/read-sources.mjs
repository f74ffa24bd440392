/** Reads the sources of the base map, which come in different formats, as GeoJSON. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { feature } from 'topojson-client';

export const BOX = { west: 22, south: 5, east: 102, north: 62 };

export const featureOf = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
export const collection = (features) => ({ type: 'FeatureCollection', features });

/** Returns all positions of a geometry, at any depth of nesting. */
export function* positionsOf(coordinates) {
  if (typeof coordinates[0] === 'number') yield coordinates;
  else for (const inner of coordinates) yield* positionsOf(inner);
}

function touchesBox({ coordinates }) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positionsOf(coordinates)) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return east >= BOX.west && west <= BOX.east && north >= BOX.south && south <= BOX.north;
}

/** The provinces that are units of their own, because they are disputed. */
const PIECES = {
  ...{ 'IN-JK': 'IN-JK', 'IN-LA': 'IN-LA', 'PK-JK': 'PK-JK', 'PK-GB': 'PK-GB', 'GE-AB': 'GE-AB' },
  ...{ 'UA-43': 'UA-43', 'UA-40': 'UA-43' },
};
/** The areas that are separate in Natural Earth but not in the base map: a lease, bases, a buffer zone, Somaliland. */
const PARTS = { KAB: 'KAZ', ESB: 'CYP', WSB: 'CYP', CNM: 'CYP', SOL: 'SOM' };
/** The provinces that have since become part of another one. */
const MERGED = { 'PK-TA': 'PK-KP' };

/** Returns the first-level provinces in the box, each with its `unit` and its ISO 3166-2 code. */
export function readProvinces(path) {
  const { features } = JSON.parse(readFileSync(path, 'utf8'));
  return collection(
    features
      .filter(({ geometry }) => geometry && touchesBox(geometry))
      .map(({ geometry, properties: { iso_3166_2: code, adm0_a3: country } }) =>
        featureOf(geometry, { unit: PIECES[code] ?? PARTS[country] ?? country, id: MERGED[code] ?? code }),
      ),
  );
}

/** Returns the lakes of Asia without duplicates; the source lists one lake twice. */
export function readLakes(path) {
  const module = { exports: {} };
  const context = { module, exports: module.exports, window: {} };
  runInNewContext(readFileSync(path, 'utf8'), context);
  const { topojson } = context.PlotlyGeoAssets ?? context.window.PlotlyGeoAssets ?? module.exports;
  const { features } = feature(topojson.asia_50m, topojson.asia_50m.objects.lakes);
  return collection([...new Map(features.map((one) => [JSON.stringify(one.geometry), one])).values()]);
}

/** Reads the disputed lines from a GeoPackage (an SQLite file): the claimant, the country inside which the line lies, and its parts. */
export async function readDisputedLines(path, initSqlJs) {
  const { Database } = await initSqlJs();
  const database = new Database(readFileSync(path));
  const [{ values }] = database.exec('SELECT fid, name, adm0_left, geom FROM disputed_borders ORDER BY fid');
  database.close();
  return values.map(([id, claim, within, blob]) => ({ id, claim, within, lines: readLines(Buffer.from(blob)) }));
}

const LINE_STRING = 2;
const MULTI_LINE_STRING = 5;

/** Reads a geometry of a GeoPackage: a header with a bounding box, followed by well-known binary. */
function readLines(bytes) {
  const boxBytes = [0, 32, 48, 48, 64][(bytes[3] >> 1) & 7];
  let offset = 8 + boxBytes;
  const lines = [];
  function readGeometry() {
    const suffix = bytes[offset] === 1 ? 'LE' : 'BE';
    offset += 1;
    const count = () => {
      offset += 4;
      return bytes[`readUInt32${suffix}`](offset - 4);
    };
    const number = () => {
      offset += 8;
      return bytes[`readDouble${suffix}`](offset - 8);
    };
    const type = count();
    if (type !== LINE_STRING && type !== MULTI_LINE_STRING) throw new Error(`No line: geometry type ${type}.`);
    const length = count();
    if (type === LINE_STRING) lines.push(Array.from({ length }, () => [number(), number()]));
    else for (let i = 0; i < length; i++) readGeometry();
  }
  readGeometry();
  return lines;
}
