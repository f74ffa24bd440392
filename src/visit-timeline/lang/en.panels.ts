import type { Format } from '../../i18n/format.js';
import type { LongListStrings } from './en.long-list.js';

/** The words of filter, search and zoom, which arrive after the first drawing. */
export const enPanels = {
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
};

/** A month up to the tenth, up to the twentieth, and from then on. A language without these words says the days. */
export const enThirds = {
  early: (month: string) => `early ${month}`,
  mid: (month: string) => `mid-${month}`,
  late: (month: string) => `late ${month}`,
};

export type ThirdStrings = Partial<typeof enThirds>;
export type PanelStrings = typeof enPanels & ThirdStrings;

/** The same in another language, with the words for more than can be shown one by one. */
export type OtherPanelStrings = PanelStrings & LongListStrings;
