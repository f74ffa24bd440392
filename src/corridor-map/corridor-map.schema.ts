import * as v from 'valibot';
import {
  basis,
  check,
  checkSourceIds,
  conflicts,
  edtf,
  edtfWithEnd,
  fileVersion,
  shapeError,
  sourceIds,
  sources,
} from '../core/schema.js';
import { checkOrder, checkCoordinates, isLatitude, isLongitude } from './data/check-coordinates.js';
import { agreements, checkTold, statements } from './corridor-map.statements.schema.js';
import { MODES, STATUSES } from './data/terms.js';

const status = v.picklist(STATUSES);
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const date = v.optional(edtf);

/** A position, longitude first as in GeoJSON. */
const position = v.tuple([
  v.pipe(v.number(), v.check(isLongitude, 'a longitude from -180 to 180 (longitude stands first)')),
  v.pipe(v.number(), v.check(isLatitude, 'a latitude from -85 to 85 (latitude stands second; the two may be swapped)')),
]);

const share = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value <= 1, 'a share from 0 to 1'),
);

type Position = v.InferOutput<typeof position>;

const leg = v.object({
  /** The name of a leg without places. Defaults to the corridor's name. */
  name: v.optional(v.string()),
  /** The ids of its places, from end to end. */
  via: v.array(v.string()),
  mode: v.picklist(MODES),
  status,
  /** Whether only a part of it has this status, without a source that says which. */
  partly: v.optional(v.boolean()),
  /** EDTF: when the status was reported, or since when it holds. */
  date,
  /** The stated length; lengths are never measured. */
  km: v.optional(positive),
  /** Who states the length, where it is not the leg's own sources. */
  kmBy: v.optional(v.object({ sources: sourceIds })),
  /** A status of its own for the first kilometres from the first place. */
  share: v.optional(v.object({ km: positive, status, since: date, sources: sourceIds })),
  /** The share that was reported as done, when and by whom; `km` is the length that it is a share of. */
  done: v.optional(v.object({ share, km: v.optional(positive), date, sources: v.optional(sourceIds) })),
  /** EDTF: the planned completion. */
  due: date,
  /** The basis of the drawn line, unless a source names its places. */
  line: v.optional(v.picklist(['general', 'simplified', 'illustrative'])),
  /** The known course of the line, drawn straight from point to point instead of a curve through the places. */
  path: v.optional(v.pipe(v.array(position), v.minLength(2, 'at least two positions'))),
  /** Points that keep a sea line off the land. They are drawing aids, not facts. */
  bend: v.optional(v.array(position)),
  sources: sourceIds,
  conflicts,
});

const length = v.object({
  km: positive,
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  scope: v.optional(v.string()),
  date,
  basis: v.optional(basis),
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

const cost = v.object({
  usdMillion: v.optional(positive),
  eurMillion: v.optional(positive),
  /** What it pays for, if not for the whole corridor. */
  scope: v.optional(v.string()),
  date,
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

/** A change of track gauge, in mm, in the direction of the corridor; `null` for what no source states. */
const gauge = v.object({
  mm: v.tuple([v.nullable(positive), v.nullable(positive)]),
  at: v.nullable(v.string()),
  sources: sourceIds,
});

const corridor = v.object({
  id: v.string(),
  name: v.string(),
  /** A shorter name for the map. Defaults to the name. */
  label: v.optional(v.string()),
  inArticle: v.optional(v.boolean()),
  status,
  partly: v.optional(v.boolean()),
  date,
  sources: sourceIds,
  legs: v.pipe(v.array(leg), v.minLength(1, 'at least one leg')),
  lengths: v.optional(v.array(length)),
  costs: v.optional(v.array(cost)),
  gauges: v.optional(v.array(gauge)),
});

const place = v.object({
  name: v.string(),
  /** The country as ISO 3166-1 alpha-2; two where it lies on a border. */
  in: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "PK"'))),
  /** Longitude and latitude; `null` where no position was found, so that it is never drawn. */
  at: v.nullable(position),
  /** The kind of place; a town where it is left out. Every `point` is drawn, many of them as dots. */
  kind: v.optional(v.picklist(['port', 'crossing', 'airfield', 'point'])),
  /** The id of the town that a port belongs to. */
  of: v.optional(v.string()),
  capital: v.optional(v.boolean()),
  closed: v.optional(
    v.object({
      since: edtf,
      reported: edtfWithEnd,
      /** Whether only trade is meant, and people may cross or nobody says so. */
      forTrade: v.optional(v.boolean()),
      sources: sourceIds,
    }),
  ),
  /** The id of the disputed piece of the base map that it lies in, from `worldviews.json`. */
  piece: v.optional(v.string()),
});

/** The origin of a position: a GeoNames id, whose town centres are exact to about 1 km, or a description. */
const origin = v.union([
  v.number(),
  v.object({
    source: v.string(),
    /** The greatest error of the position, in km; `null` for unknown. */
    km: v.nullable(positive),
  }),
]);

/** A stated distance between two places. Distances from their positions are computed and never stored here. */
const distance = v.object({
  between: v.tuple([v.string(), v.string()]),
  km: positive,
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

/** The places that the comparison of routes offers, in this order. */
const compare = v.object({
  /** The ids of the places where routes begin. Defaults to capitals and the ends of corridors. */
  from: v.optional(v.array(v.string())),
  /** The ids of the ports where routes end. Defaults to all ports. */
  to: v.optional(v.array(v.string())),
});

/** The schema of `data/corridors.json` and of all data given in its place. */
export const corridorSchema = v.object({
  asOf: edtfWithEnd,
  ...fileVersion,
  /** The country whose kilometres of railway the summary counts. */
  through: v.optional(v.string()),
  corridors: v.array(corridor),
  places: v.record(v.string(), place),
  /** The origins of positions, by place id. Not needed to draw. */
  origins: v.optional(v.record(v.string(), origin)),
  /** Facts that only the panels show. */
  more: v.optional(
    v.object({
      agreements,
      statements,
      compare: v.optional(compare),
      distances: v.optional(v.array(distance)),
    }),
  ),
  sources,
});

type Data = v.InferOutput<typeof corridorSchema>;

/**
 * Checks unknown input, which may be GeoJSON as well.
 * @throws {DataError} with the first place that does not fit, such as `corridors[0].legs[1].via[2]`.
 */
export async function parse(input: unknown): Promise<Data> {
  if (!isCollection(input)) return parseCorridors(input);
  // The reader of GeoJSON loads only where it is needed, as few pages give any.
  const { fromGeoJson } = await import('./data/geojson.js');
  const { data, points, toOriginal } = fromGeoJson(input);
  try {
    return parseCorridors(data, points);
  } catch (error) {
    throw toOriginal(error);
  }
}

const isCollection = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && 'type' in input && input.type === 'FeatureCollection';

/** Checks everything but `points`, which are valid already. */
function parseCorridors(input: unknown, points: Data['places'] = {}): Data {
  const checked = check(corridorSchema, input);
  const data = { ...checked, places: Object.assign(points, checked.places) };
  const seen = new Set<string>();
  data.corridors.forEach((one, c) => {
    const path = `corridors[${c}]`;
    if (seen.has(one.id)) throw shapeError(`${path}.id`, 'an id of its own', one.id);
    seen.add(one.id);
    checkSourceIds(`${path}.sources`, one.sources, data.sources);
    one.legs.forEach((part, l) => checkLeg(part, `${path}.legs[${l}]`, data));
    one.lengths?.forEach(({ from, to, sources: ids }, l) => {
      checkPlace(from, `${path}.lengths[${l}].from`, data);
      checkPlace(to, `${path}.lengths[${l}].to`, data);
      checkSourceIds(`${path}.lengths[${l}].sources`, ids, data.sources);
    });
    one.costs?.forEach((sum, l) => {
      checkSourceIds(`${path}.costs[${l}].sources`, sum.sources, data.sources);
      sum.conflicts?.forEach(({ sources: ids }, o) =>
        checkSourceIds(`${path}.costs[${l}].conflicts[${o}].sources`, ids, data.sources),
      );
    });
    one.gauges?.forEach(({ at }, l) => checkPlace(at ?? undefined, `${path}.gauges[${l}].at`, data));
  });
  checkCoordinates(data.places);
  for (const [id, { of, closed }] of Object.entries(data.places)) {
    // Paths are built only where they are needed: of ten thousand points, none has either property.
    if (of !== undefined) checkPlace(of, `places.${id}.of`, data);
    if (closed) checkSourceIds(`places.${id}.closed.sources`, closed.sources, data.sources);
  }
  checkTold(data.more ?? {}, data);
  data.more?.distances?.forEach(({ between: ends, sources: ids, conflicts: others = [] }, d) => {
    const path = `more.distances[${d}]`;
    ends.forEach((id, i) => checkPlaced(id, `${path}.between[${i}]`, data));
    checkSourceIds(`${path}.sources`, ids, data.sources);
    others.forEach((one, o) => checkSourceIds(`${path}.conflicts[${o}].sources`, one.sources, data.sources));
  });
  const { from = [], to = [] } = data.more?.compare ?? {};
  from.forEach((id, i) => checkPlaced(id, `more.compare.from[${i}]`, data));
  to.forEach((id, i) => {
    checkPlaced(id, `more.compare.to[${i}]`, data);
    if (data.places[id]?.kind !== 'port') throw shapeError(`more.compare.to[${i}]`, 'a place of the kind "port"', id);
  });
  return data;
}

function checkLeg(
  { via, path: line, bend = [], km, kmBy, share, done, sources: ids }: Data['corridors'][number]['legs'][number],
  path: string,
  data: Data,
): void {
  if (via.length < 2 && !line) throw shapeError(`${path}.via`, 'at least two places', via);
  if (line) checkLine(line, `${path}.path`);
  checkOrder(bend, `${path}.bend`);
  via.forEach((id, i) => {
    checkPlaced(id, `${path}.via[${i}]`, data);
    if (id === via[i - 1]) throw shapeError(`${path}.via[${i}]`, 'another place than the one before', id);
  });
  if (share && !(km && share.km < km)) throw shapeError(`${path}.share.km`, 'less than the leg’s own km', share.km);
  checkSourceIds(`${path}.sources`, ids, data.sources);
  for (const [key, one] of Object.entries({ kmBy, share, done })) {
    checkSourceIds(`${path}.${key}.sources`, one?.sources ?? [], data.sources);
  }
}

/** Checks that a line has a length, as otherwise nothing of it could be seen, and that longitudes stand first. */
function checkLine(line: readonly Position[], path: string): void {
  const [start] = line;
  if (start && line.every((point) => point[0] === start[0] && point[1] === start[1])) {
    throw shapeError(`${path}[1]`, 'another position than the one before', line[1]);
  }
  checkOrder(line, path);
}

function checkPlace(id: string | undefined, path: string, { places }: Data): void {
  if (id !== undefined && !Object.hasOwn(places, id)) throw shapeError(path, 'the id of a place', id);
}

function checkPlaced(id: string, path: string, data: Data): void {
  checkPlace(id, path, data);
  if (data.places[id]?.at === null) throw shapeError(path, 'a place with a position', id);
}
