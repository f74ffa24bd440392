/** The tags of this package, in the order a reader of the article meets them. The one list that builds and checks share. */
export const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline', 'incident-trend'];
