/**
 * Builds the base map from its sources: units that share their borders, cut along claimed lines inside a country, each
 * simplified as finely as the map needs.
 */
import { BOX, collection, featureOf, positionsOf } from './read-sources.mjs';

/** The units that claimed lines cross or touch. */
const CUT_UNITS = ['IN-LA', 'IN-JK', 'IND', 'CHN', 'PK-GB', 'PK-JK', 'KAS', 'GEO', 'GE-AB', 'ISR', 'SYR', 'LBN'];
/** The pieces that cutting produces, each with a position inside it. */
const SEEDS = {
  'CN-AK': [79.3, 35.2],
  'CN-SH': [76.4, 36.05],
  'IN-DM': [79.35, 32.95],
  'IN-AR': [94.4, 28.3],
  'GE-SO': [44.05, 42.4],
  'IL-GO': [35.75, 33],
};
/** The Chinese claims inside India that are cut: along Arunachal Pradesh, and at Demchok. The others are short and left out. */
const LONG_CHINESE_CLAIMS = [20, 35];

/** How far simplification may move an outline, in metres; at a shared border the smaller value counts. */
const TOLERANCES = Object.entries({
  1200: 'PAK',
  1800: 'AFG IRN UZB TJK KGZ IN-JK IN-LA IN-DM IN-AR KAS PK-JK PK-GB CN-AK CN-SH',
  2000: 'TKM AZE ARM GEO BHR',
  3000: 'ARE QAT GE-AB GE-SO',
  3500: 'KAZ OMN',
  4000: 'IND CHN NPL BTN IRQ KWT',
  5000: 'TUR',
});
const OTHER_TOLERANCE = 10_000;
const PROVINCE_TOLERANCE = 1800;
const LAKE_TOLERANCE = 1500;
const SMALLEST_LAKE = 1.5e9;
const LAKES_WEST_OF = 100;
/** The first-level provinces whose names a zoomed map may show. */
const PROVINCES = ['PK-KP', 'PK-BA', 'PK-SD', 'PK-PB', 'CN-XJ', 'CN-XZ', 'IR-11', 'UZ-QR', 'TJ-GB'];

/** The largest gap, in degrees, between the end of a claimed line and the border it leads to. The lines come from an older version than the borders. */
const LARGEST_GAP = 0.12;

const clip = `-clip bbox=${Object.values(BOX).join(',')}`;
const tolerance = (unit) =>
  Number(TOLERANCES.find(([, units]) => units.split(' ').includes(unit))?.[0] ?? OTHER_TOLERANCE);

/** Returns the lines to cut along, with each end moved to the nearest vertex of a border. */
export function cutLines(disputed, units) {
  const isCut = ({ id, claim, within, lines }) =>
    (claim === 'Indian claim' && within === 'China') ||
    (claim === 'Chinese claim' && LONG_CHINESE_CLAIMS.includes(id)) ||
    // The other Georgian claim is Abkhazia, which is a unit already.
    (claim === 'Georgian claim' && lines[0][0][0] > 43) ||
    claim === 'Syrian claim';
  const lines = disputed.filter(isCut).flatMap(({ lines: parts }) => parts);
  const ends = lines.flatMap((line) => [String(line[0]), String(line.at(-1))]);
  const isLoose = (end) => ends.filter((other) => other === String(end)).length === 1;
  const vertices = units.flatMap(({ geometry }) => [...positionsOf(geometry.coordinates)]);
  function lead([x, y]) {
    let [nearest, distance] = [undefined, LARGEST_GAP];
    for (const vertex of vertices) {
      const away = Math.hypot(vertex[0] - x, vertex[1] - y);
      if (away < distance) [nearest, distance] = [vertex, away];
    }
    return nearest && distance > 0 ? [nearest] : [];
  }
  return lines.map((line) => [
    ...(isLoose(line[0]) ? lead(line[0]) : []),
    ...line,
    ...(isLoose(line.at(-1)) ? lead(line.at(-1)) : []),
  ]);
}

function isIn([x, y], { type, coordinates }) {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring.at(i - 1);
      if (y1 > y !== y0 > y && x < x1 + ((y - y1) / (y0 - y1)) * (x0 - x1)) inside = !inside;
    });
  }
  return inside;
}

/** Returns the base map as the text of a TopoJSON file, and the outlines of its units before simplification. */
export async function buildRegion({ provinces, lakes, disputed, mapshaper }) {
  /** Runs mapshaper's commands on named GeoJSON or TopoJSON, and returns their output. */
  async function run(commands, input) {
    const output = await mapshaper.applyCommands(`${commands}`, input);
    return String(output['out.json']);
  }
  const change = async (features, commands) =>
    JSON.parse(await run(`-i in.json ${commands} -o out.json`, { 'in.json': collection(features) })).features;

  // 1. Build units from provinces.
  const { features: all } = provinces;
  const units = await change(all, `${clip} -dissolve unit`);
  const [cut, whole] = [true, false].map((wanted) =>
    units.filter(({ properties: { unit } }) => CUT_UNITS.includes(unit) === wanted),
  );

  // 2. Build the faces between the borders of the cut units and the lines that cut them.
  const lines = JSON.parse(await run('-i in.json -lines -o out.json', { 'in.json': collection(cut) }));
  const cuts = cutLines(disputed, units).map((coordinates) => featureOf({ type: 'LineString', coordinates }));
  const faces = JSON.parse(
    await run(
      '-i lines.json cuts.json combine-files -merge-layers force target=* name=all -polygons gap-tolerance=0.02' +
        ' -each "x = this.innerX, y = this.innerY" -o out.json',
      { 'lines.json': lines, 'cuts.json': collection(cuts) },
    ),
  ).features.map(({ geometry, properties: { x, y } }) => {
    const seeded = Object.entries(SEEDS).find(([, seed]) => isIn(seed, geometry))?.[0];
    const unit = seeded ?? units.find((one) => isIn([x, y], one.geometry))?.properties.unit;
    return featureOf(geometry, { unit });
  });

  // 3. Join the faces to one feature per unit, without small islands, as TopoJSON, so that borders stay shared.
  const outlines = await run(
    '-i in.json -dissolve unit allow-overlaps -filter-islands min-area=300km2 remove-empty' +
      ' -rename-layers units -o out.json format=topojson no-quantization',
    { 'in.json': collection([...faces, ...whole]) },
  );
  const named = JSON.parse(outlines);
  for (const geometry of named.objects.units.geometries) {
    const { unit } = geometry.properties;
    geometry.properties = { id: unit, kind: 'units', tolerance: tolerance(unit) };
  }

  // 4. Build provinces that share these borders.
  const cleaned = await change(all, `${clip} -clean`);
  const kept = cleaned
    .filter(({ properties: { id } }) => PROVINCES.includes(id))
    .map(({ geometry, properties: { id } }) =>
      featureOf(geometry, { id, kind: 'admin1', tolerance: PROVINCE_TOLERANCE }),
    );
  const admin1 = await change(kept, '-dissolve id copy-fields=kind,tolerance');

  // 5. Add lakes, which touch no border.
  const water = await run(
    `-i in.json ${clip} -filter "this.area > ${SMALLEST_LAKE} && this.centroidX < ${LAKES_WEST_OF}"` +
      ` -simplify weighted interval=${LAKE_TOLERANCE} keep-shapes -o out.json`,
    { 'in.json': collection(lakes.features.map(({ geometry }) => featureOf(geometry))) },
  );

  // 6. Simplify, snap to a grid, and write one file.
  const text = await run(
    '-i units.json admin1.json combine-files -merge-layers target=units,admin1 force name=all' +
      ' -simplify weighted variable interval=tolerance keep-shapes -split kind -i lakes.json' +
      ' -o out.json format=topojson quantization=1e4 id-field=id drop-table target=units,admin1,lakes',
    { 'units.json': named, 'admin1.json': collection(admin1), 'lakes.json': water },
  );
  return { text, outlines: named };
}
