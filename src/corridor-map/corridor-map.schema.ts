import * as v from 'valibot';
import {
  basis,
  check,
  checkSourceIds,
  conflicts,
  edtf,
  ending,
  shapeError,
  sourceIds,
  sources,
} from '../core/schema.js';
import { checkOrder, checkCoordinates, isLatitude, isLongitude } from './data/check-coordinates.js';
import { MODES, STATUSES } from './data/statuses.js';

const status = v.picklist(STATUSES);
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const date = v.optional(edtf);

/** Longitude first, as in GeoJSON. */
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
  /** What a leg without places goes by. Defaults to the corridor's name. */
  name: v.optional(v.string()),
  /** Ids of places, from end to end. */
  via: v.array(v.string()),
  mode: v.picklist(MODES),
  status,
  /** Only a part of it has this status, and nobody says which. */
  partly: v.optional(v.boolean()),
  /** EDTF: when the status was reported, or since when it holds. */
  date,
  /** Stated, never measured. */
  km: v.optional(positive),
  /** The first kilometres from the first place, which are in another state. */
  share: v.optional(v.object({ km: positive, status, since: date, sources: sourceIds })),
  /** How much was reported as done; `km` is the length it is a share of. */
  done: v.optional(v.object({ share, km: v.optional(positive) })),
  /** EDTF: planned completion. */
  due: date,
  /** Where the drawn line comes from, unless a source names its places. */
  line: v.optional(v.picklist(['general', 'simplified', 'illustrative'])),
  /** The line itself, where it is known: drawn straight from point to point, instead of a curve through the places. */
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
  /** What it pays for, if not the whole corridor. */
  scope: v.optional(v.string()),
  date,
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

/** Where the track gauge changes, in mm, along the corridor; `null` for what nobody states. */
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
  /** ISO 3166-1 alpha-2; two where it lies on a border. */
  in: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "PK"'))),
  /** Longitude and latitude; `null` where no position was found: then it is never drawn. */
  at: v.nullable(position),
  /** A town where nothing is said; a `point` is drawn wherever it lies, many of them as dots. */
  kind: v.optional(v.picklist(['port', 'crossing', 'point'])),
  /** The id of the town that a port belongs to. */
  of: v.optional(v.string()),
  capital: v.optional(v.boolean()),
  closed: v.optional(v.object({ since: edtf, reported: ending, sources: sourceIds })),
  /** The disputed piece of the base map it lies in, by its id in `worldviews.json`. */
  piece: v.optional(v.string()),
});

/** What was agreed, granted or withdrawn about ports. */
const agreement = v.object({
  id: v.string(),
  /** Ids of the ports it concerns. */
  ports: v.pipe(v.array(v.string()), v.minLength(1, 'at least one port')),
  label: v.string(),
  /** EDTF: when it was agreed or takes effect, or from when to when it holds. */
  date,
  /** For how long, in years. */
  years: v.optional(positive),
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  /** What others say of it: more exactly, differently, or what they leave out. */
  others: conflicts,
});

/** Where a position comes from: a GeoNames id, whose town centres are good to about 1 km, or in words. */
const origin = v.union([
  v.number(),
  v.object({
    source: v.string(),
    /** How far off the position may be, in km; `null` for unknown. */
    km: v.nullable(positive),
  }),
]);

/** How far two places are said to lie apart. What positions give is computed from them and never stands here. */
const distance = v.object({
  between: v.tuple([v.string(), v.string()]),
  km: positive,
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

/** The places that a comparison of routes offers, in this order. */
const compare = v.object({
  /** Where routes begin. Defaults to capitals and to where corridors end. */
  from: v.optional(v.array(v.string())),
  /** Ports where they lead. Defaults to all. */
  to: v.optional(v.array(v.string())),
});

/** The shape of `data/corridors.json` and of everything that may stand in its place. */
export const corridorSchema = v.object({
  asOf: ending,
  /** The country that the summary counts the way through. */
  through: v.optional(v.string()),
  corridors: v.array(corridor),
  places: v.record(v.string(), place),
  /** By the ids of places. Not needed to draw. */
  origins: v.optional(v.record(v.string(), origin)),
  /** What only panels show. */
  more: v.optional(
    v.object({
      agreements: v.optional(v.array(agreement)),
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
  // Few pages give GeoJSON, so the others do not pay for reading it.
  const { fromGeoJson } = await import('./data/geojson.js');
  const { data, points, given } = fromGeoJson(input);
  try {
    return parseCorridors(data, points);
  } catch (error) {
    throw given(error);
  }
}

const isCollection = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && 'type' in input && input.type === 'FeatureCollection';

/** Checks everything but `points`, which fit already. */
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
    one.costs?.forEach((sum, l) => checkSourceIds(`${path}.costs[${l}].sources`, sum.sources, data.sources));
    one.gauges?.forEach(({ at }, l) => checkPlace(at ?? undefined, `${path}.gauges[${l}].at`, data));
  });
  checkCoordinates(data.places);
  for (const [id, { of, closed }] of Object.entries(data.places)) {
    // Of ten thousand points none says either, and no path is written for nothing.
    if (of !== undefined) checkPlace(of, `places.${id}.of`, data);
    if (closed) checkSourceIds(`places.${id}.closed.sources`, closed.sources, data.sources);
  }
  data.more?.agreements?.forEach((one, a) => {
    const path = `more.agreements[${a}]`;
    one.ports.forEach((id, p) => checkPlace(id, `${path}.ports[${p}]`, data));
    checkSourceIds(`${path}.sources`, one.sources, data.sources);
    one.others?.forEach(({ sources: ids }, o) => checkSourceIds(`${path}.others[${o}].sources`, ids, data.sources));
  });
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
  { via, path: line, bend = [], km, share, sources: ids }: Data['corridors'][number]['legs'][number],
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
  checkSourceIds(`${path}.share.sources`, share?.sources ?? [], data.sources);
}

/** A line that goes nowhere cannot be seen. */
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
