import { presimplify } from 'topojson-simplify';

/**
 * The area that the map at rest shows close, in degrees. Beyond it, arcs are reduced to their ends; a map that shows more loads
 * the finer ones.
 */
const SEEN = { west: 50, south: 21, east: 82, north: 43 };
/**
 * The smallest triangle between a point and its neighbours that is still drawn, in cells of the grid, each about 0.04 square
 * px of the map at rest (Visvalingam and Whyatt's measure); and the smallest of those that are out of sight.
 */
const SMALLEST = { seen: 14, unseen: 8000 };

/** Returns absolute grid positions from delta-encoded ones. */
const sums = (arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
};

/** Delta-encodes points, without duplicates. */
function steps(arc) {
  let [x, y] = [0, 0];
  return arc
    .filter((point, i, all) => i === 0 || i === all.length - 1 || String(point) !== String(all[i - 1]))
    .map(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    });
}

/**
 * Simplifies a quantised topology for the first drawing: the same arcs in the same order, with only the points that are
 * visible there. Ends are kept, so that arcs still meet.
 */
export function coarsen(topology) {
  const { transform, ...plain } = topology;
  const [[sx, sy], [tx, ty]] = [transform.scale, transform.translate];
  const isSeen = ([x, y]) => {
    const [longitude, latitude] = [x * sx + tx, y * sy + ty];
    return longitude > SEEN.west && longitude < SEEN.east && latitude > SEEN.south && latitude < SEEN.north;
  };
  // Adds the size of its triangle to each point as a third number.
  const { arcs } = presimplify({ ...plain, arcs: topology.arcs.map(sums) });
  const isKept = (point, i, all) =>
    i === 0 || i === all.length - 1 || point[2] >= (isSeen(point) ? SMALLEST.seen : SMALLEST.unseen);
  return {
    ...topology,
    arcs: arcs.map((arc) => steps(arc.filter(isKept).map(([x, y]) => [x, y]))),
  };
}

/** The world of 1 × 1 that maps are drawn in: Web Mercator, as in `corridor-map/geometry/camera.ts`. */
const across = (longitude) => longitude / 360 + 0.5;
const down = (latitude) => 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);

/**
 * Projects a topology from a grid of longitude and latitude to one of the world of 1 × 1, so that browsers need not compute
 * it. Its cells are as wide as the old ones, or `coarser` times that.
 */
export function inMercator(topology, coarser = 1) {
  const { scale, translate } = topology.transform;
  const grid = scale.map((size) => (size / 360) * coarser);
  const corner = [across(translate[0]), down(translate[1])];
  const onGrid = ([x, y]) => [
    Math.round((across(x * scale[0] + translate[0]) - corner[0]) / grid[0]),
    Math.round((down(y * scale[1] + translate[1]) - corner[1]) / grid[1]),
  ];
  return {
    ...topology,
    transform: { scale: grid, translate: corner },
    arcs: topology.arcs.map((arc) => steps(sums(arc).map(onGrid))),
  };
}
