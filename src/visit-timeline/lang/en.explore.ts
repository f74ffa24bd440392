import type { Format } from '../../core/format.js';

/** The words of filter, search and zoom, which arrive after the first drawing. */
export const enExplore = {
  search: 'Search',
  country: 'Country',
  person: 'Person',
  kind: 'Kind',
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  everything: 'All',
  visits: 'Visits',
  zoom: 'Time',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  quoted: (query: string) => `“${query}”`,
  shown: (f: Format, shown: number, all: number) => `${f.number(shown)} of ${f.number(all)} shown`,
  nothing: 'Nothing matches.',
  keys: 'In the list, arrow keys move along time, Home and End to its ends, Page Up and Page Down by year; plus and minus zoom, 0 shows all.',
  position: (title: string, position: string, all: string) => `${title}, ${position} of ${all}`,
  after: (f: Format, count: number) => `Show ${f.number(count)} more`,
  before: (f: Format, count: number) => `Show ${f.number(count)} before these`,
  bars: (time: string, most: string) =>
    `Each bar counts what happened within about ${time}; the tallest stands for ${most}. A click on a bar zooms in.`,
  others: 'Other countries',
};

/** A month up to the tenth, up to the twentieth, and from then on. A language without these words says the days. */
export const enThirds = {
  early: (month: string) => `early ${month}`,
  mid: (month: string) => `mid-${month}`,
  late: (month: string) => `late ${month}`,
};

export type ThirdStrings = Partial<typeof enThirds>;
export type ExploreStrings = typeof enExplore & ThirdStrings;
