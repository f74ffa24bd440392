import type { TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { LoadedPanels } from '../../ui/frame/frame-parts.js';
import type { Size } from '../../core/measure.js';
import type { TimelineStrings } from '../lang/en.js';
import type * as many from './long-list.js';
import type { TimelineModel } from '../visit-timeline.model.js';

/** The module that draws long lists. */
export type LongList = typeof many;

/** What an interactive timeline is drawn with. */
export interface InteractiveContext {
  locale: Locale<TimelineStrings>;
  sources: readonly NumberedSource[];
  selected: string | undefined;
  /** The heading level of the years. */
  level: number;
  /** Whether the reader or a script made the selection; one of the author does not scroll the page. */
  own: boolean;
  size: Size;
  now: number;
  /** Whether the content of a panel is drawn. */
  shows(part: string): boolean;
}

/** The parts of an interactive timeline. */
export interface InteractiveParts {
  model: TimelineModel;
  strip: unknown;
  label: string;
  panel: unknown;
  live: TemplateResult;
  list: unknown;
  table: () => Table;
  /** Returns the panels; of long lists only the open ones are drawn. */
  limit(panels: LoadedPanels | undefined): LoadedPanels | undefined;
}
