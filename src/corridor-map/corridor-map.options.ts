import { readChoice, readList, type Report } from '../core/options.js';
import type { CorridorData } from './corridor-map.data.js';
import { suggesting, placesToName } from './data/did-you-mean.js';
import { STATUSES, type Status } from './data/statuses.js';
import { WORLDVIEWS, type Worldview } from './data/worldview.js';

/** What the page's author and the reader chose. */
export interface MapOptions {
  /** Ids of the corridors to show; all where undefined. */
  corridors?: readonly string[];
  /** Only legs in one of these states; all where undefined. */
  status?: readonly Status[];
  /** What stands out, as `isItem` knows it. */
  item?: string;
  /** The place that the map stands on. */
  place?: string;
  worldview: Worldview;
}

/** The attributes as an author wrote them. */
interface Written {
  corridors?: string;
  status?: string;
  focusOn?: string;
  worldview?: string;
}

/** Reads the attributes. `picked` is the item the reader selected: '' for none, `undefined` while the author's choice holds. */
export function readOptions(
  written: Written,
  picked: string | undefined,
  data: CorridorData,
  report: Report,
): MapOptions {
  const ids = data.corridors.map(({ id }) => id);
  const place = written.focusOn && Object.hasOwn(data.places, written.focusOn) ? written.focusOn : undefined;
  const { places } = data;
  const ofPlaces = suggesting(report, Object.keys(places), placesToName(places));
  const corridor = place ? undefined : readChoice('focus', written.focusOn, ids, '', ofPlaces);
  const tell = suggesting(report);
  return {
    corridors: readList('corridors', written.corridors, ids, tell),
    status: readList('status', written.status, STATUSES, tell),
    item: (picked ?? corridor) || undefined,
    place,
    worldview: readChoice('worldview', written.worldview, WORLDVIEWS, 'neutral', tell),
  };
}
