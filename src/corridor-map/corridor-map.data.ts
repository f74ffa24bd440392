import type * as v from 'valibot';
import facts from '../../data/corridors.json' with { type: 'json' };
import region from '../../data/region.topo.json' with { type: 'json' };
import worldviews from '../../data/worldviews.json' with { type: 'json' };
import { bundledAs, type DataSpec, type FirstFacts, type Sources } from '../core/facts.js';
import type { corridorSchema } from './corridor-map.schema.js';

/** Corridors with their legs, and the places that they lead through. */
export type CorridorData = v.InferOutput<typeof corridorSchema>;
export type Corridor = CorridorData['corridors'][number];
export type Leg = Corridor['legs'][number];
export type Place = CorridorData['places'][string];
export type Agreement = NonNullable<NonNullable<CorridorData['more']>['agreements']>[number];
export type StatementFact = NonNullable<NonNullable<CorridorData['more']>['statements']>[number];

/** The bundled facts, and the check of given data, whose schema loads only when data are given. */
export const corridorData: DataSpec<CorridorData> = {
  bundled: bundledAs<CorridorData>(facts),
  whole: async () =>
    bundledAs<CorridorData>((await import('../../data/corridors.json', { with: { type: 'json' } })).default),
  parse: async (input) => (await import('./corridor-map.schema.js')).parse(input),
};

/** A TopoJSON geometry: its rings, or lists of rings, each as the numbers of its arcs. */
export type BaseGeometry =
  { type: 'Polygon'; id?: string; arcs: number[][] } | { type: 'MultiPolygon'; id?: string; arcs: number[][][] };

/**
 * The base map as TopoJSON: units that share their arcs, and lakes. Arcs are steps on a grid that `transform` maps to
 * longitude and latitude; a build maps it to the world of 1 × 1 instead, and packs the arcs into one string.
 */
export interface BaseTopology {
  arcs: number[][][] | string;
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<'units' | 'lakes', { geometries: BaseGeometry[] }>;
}

/** The disputed pieces of the base map, and how each worldview draws them. */
export interface WorldviewFile {
  pieces: Record<string, { name: string; administeredBy: string; claimedBy: string }>;
  /** The owners of pieces that all views but `defacto` agree on. */
  sharedOwners: Record<string, string>;
  /**
   * What each view adds: owners, and pairs of units (`A|B`, sorted) whose border it draws dotted or dashed, or leaves out
   * as undefined. In the neutral view the dotted ones are borders that one of the two sides rejects.
   */
  views: Record<
    string,
    { owners?: Record<string, string>; dotted?: string[]; dashed?: string[]; undefined?: string[] }
  >;
  /** The sources of the views, pieces and borders, by their ids; they load with the panel. */
  more?: { bases: Record<string, string[]> };
  sources: Sources;
}

/** The bundled base map. In the published files `topology` is as fine as the map at rest needs; `whole` loads all of it. */
export const baseMap = {
  topology: bundledAs<BaseTopology>(region),
  whole: async () =>
    bundledAs<BaseTopology>((await import('../../data/region.topo.json', { with: { type: 'json' } })).default),
  worldviews: bundledAs<WorldviewFile>(worldviews),
  /** Loads the worldviews with their sources. */
  sourcedWorldviews: async () =>
    bundledAs<WorldviewFile>((await import('../../data/worldviews.json', { with: { type: 'json' } })).default),
};

/**
 * The facts of the first drawing. Only the panels show dates, what other sources say, the basis of a leg's line, who states
 * its length, what of it is done or due, and what exactly is closed since when. No number of a source stands in it.
 */
export const firstFacts: FirstFacts<CorridorData> = {
  without: ['date', 'line', 'kmBy', 'done', 'due', 'since', 'forTrade', 'sources'],
  bare: ['conflicts'],
  counted: ({ corridors, places, more }) => [corridors, places, more],
};
