import type { TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { LoadedPanels } from '../../ui/frame/frame-parts.js';
import type { Size } from '../../core/size.js';
import type { TimelineStrings } from '../lang/en.js';
import type * as many from './long-list.js';
import type { TimelineModel } from '../visit-timeline.model.js';

/** What draws more than there is room for. */
export type LongList = typeof many;

/** What is explored is drawn with. */
export interface ExploreContext {
  locale: Locale<TimelineStrings>;
  sources: readonly NumberedSource[];
  selected: string | undefined;
  /** Of the years among the headings of the page. */
  level: number;
  /** Whether the reader, or a script for the reader, chose what is selected; an author's choice moves no page. */
  own: boolean;
  size: Size;
  now: number;
  /** Whether what stands behind a button is drawn. */
  shows(part: string): boolean;
}

export interface Explored {
  model: TimelineModel;
  strip: unknown;
  label: string;
  panel: unknown;
  live: TemplateResult;
  list: unknown;
  table: () => Table;
  /** What draws the panels; of long lists only those that are open. */
  within(panels: LoadedPanels | undefined): LoadedPanels | undefined;
}
