/** The areas of the disputed pieces before they are simplified, in km². A rebuilt base map is checked against them. */
export const AREAS = {
  ...{ 'CN-AK': 30_059, 'CN-SH': 5327, 'PK-GB': 65_383, 'PK-JK': 11_993, KAS: 2093, 'UA-43': 27_093 },
  ...{ 'GE-AB': 8642, 'GE-SO': 4468, 'IL-GO': 1283, 'IN-AR': 68_222, 'IN-DM': 2265 },
};

/** The parts of Kashmir that India administers or claims, counted as one piece. */
export const CLAIM_OF_INDIA = {
  km2: 221_939,
  units: ['IN-JK', 'IN-LA', 'IN-DM', 'KAS', 'PK-JK', 'PK-GB', 'CN-AK', 'CN-SH'],
};

/** The radius of WGS 84's ellipsoid at the equator, in km, which mapshaper uses too. The mean radius would give areas 0.2 % smaller. */
const RADIUS = 6378.137;
const RADIANS = Math.PI / 180;

/** Returns the arcs as longitudes and latitudes; a quantised topology stores them as steps on a grid. */
export function positionsIn({ arcs, transform }) {
  if (!transform) return arcs;
  const { scale, translate } = transform;
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Returns the area of a ring in km². It is measured on a cylindrical equal-area projection, on which sides are straight. */
function ringArea(ring, positions) {
  const line = ring.flatMap((arc) => (arc < 0 ? positions[~arc].toReversed() : positions[arc]).slice(1));
  const sines = line.map(([, latitude]) => Math.sin(latitude * RADIANS));
  const steradians = line.reduce((sum, [longitude], i) => {
    const [before] = line.at(i - 1);
    return sum + ((longitude - before) * RADIANS * (sines[i] + sines.at(i - 1))) / 2;
  }, 0);
  return Math.abs(steradians) * RADIUS ** 2;
}

/** Returns the area of a geometry in km². */
export function areaOf({ type, arcs }, positions) {
  const polygons = type === 'Polygon' ? [arcs] : arcs;
  return polygons.reduce((sum, [outer, ...holes]) => {
    return sum + holes.reduce((rest, hole) => rest - ringArea(hole, positions), ringArea(outer, positions));
  }, 0);
}

/** Returns the area of each unit in km², by its id. */
export function unitAreas(topology) {
  const positions = positionsIn(topology);
  const { geometries } = topology.objects.units;
  return new Map(geometries.map((unit) => [unit.id ?? unit.properties.id, areaOf(unit, positions)]));
}
