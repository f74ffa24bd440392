import { readChoice, readList, type Report } from '../core/options.js';
import type { CorridorData } from './corridor-map.data.js';
import { placeExamples, withSuggestion } from './data/did-you-mean.js';
import { STATUSES, type Status } from './data/terms.js';
import { WORLDVIEWS, type Worldview } from './data/worldview.js';

/** The options of the map, from the attributes and the reader's selection. */
export interface MapOptions {
  /** The ids of the corridors to show; all where undefined. */
  corridors?: readonly string[];
  /** The statuses of the legs to show; all where undefined. */
  status?: readonly Status[];
  /** The id of the selected item, of the form that `isItem` checks. */
  item?: string;
  /** The id of the place that the map is centred on. */
  place?: string;
  worldview: Worldview;
  /** The country that the headline is about, as the data name it. */
  through?: string | undefined;
}

/** The attributes as the author wrote them. */
export interface MapAttributes {
  corridors?: string;
  status?: string;
  focusOn?: string;
  worldview?: string;
  compare?: string;
}

/** Reads the attributes. `selected` is the reader's selection: '' for none, `undefined` as long as the author's applies. */
export function readOptions(
  attributes: MapAttributes,
  selected: string | undefined,
  data: CorridorData,
  report: Report,
): MapOptions {
  const ids = data.corridors.map(({ id }) => id);
  const place = attributes.focusOn && Object.hasOwn(data.places, attributes.focusOn) ? attributes.focusOn : undefined;
  const { places } = data;
  const reportPlace = withSuggestion(report, Object.keys(places), placeExamples(places));
  const corridor = place ? undefined : readChoice('focus', attributes.focusOn, ids, '', reportPlace);
  const reportWithHint = withSuggestion(report);
  return {
    corridors: readList('corridors', attributes.corridors, ids, reportWithHint),
    status: readList('status', attributes.status, STATUSES, reportWithHint),
    item: (selected ?? corridor) || undefined,
    place,
    worldview: readChoice('worldview', attributes.worldview, WORLDVIEWS, 'neutral', reportWithHint),
    through: data.through,
  };
}
