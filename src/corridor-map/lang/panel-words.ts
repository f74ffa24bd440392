import type { FramePanelWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';
import type { OtherPanelStrings } from './en.panels.js';
import type { RouteStrings } from './en.routes.js';
import type { DisputedStrings } from './en.disputed.js';
import type { LiveStrings } from './en.live.js';

/** The words that arrive after the first drawing, and countries that only show once the map is moved. */
export type Panels = FramePanelWords &
  OtherPanelStrings &
  RouteStrings &
  DisputedStrings &
  LiveStrings &
  Partial<Pick<MapStrings, 'countries'>>;
