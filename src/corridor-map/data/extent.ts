/** A position, longitude first, as in GeoJSON. */
export type Position = [longitude: number, latitude: number];

/** What is shown at most: a little less than the base map covers, so that no rounding uncovers its edge. */
export const WORLD = { west: 22.1, south: 5.1, east: 101.9, north: 61.9 };

/** More points than this are dots without a name. */
export const MOST_NAMED = 200;
