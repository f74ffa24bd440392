/** The status of a leg or of a whole corridor. */
export const STATUSES = ['operating', 'under-construction', 'planned', 'disrupted', 'closed', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

/** The mode of transport on a leg. */
export const MODES = ['rail', 'road', 'sea'] as const;
export type Mode = (typeof MODES)[number];

/** A position, longitude first, as in GeoJSON. */
export type Position = [longitude: number, latitude: number];

/** The area that the map can show: a little less than the base map covers, so that rounding never uncovers its edge. */
export const WORLD = { west: 22.1, south: 5.1, east: 101.9, north: 61.9 };

/** The most points that are named; more are dots without a name. */
export const MOST_NAMED = 200;
