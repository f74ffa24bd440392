import type { FramePanelWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';
import type { DetailStrings } from './en.details.js';
import type { PanelStrings } from './en.panels.js';
import type { TermStrings } from './en.terms.js';
import type { RouteStrings } from './en.routes.js';
import type { DisputedStrings } from './en.disputed.js';
import type { LiveStrings } from './en.live.js';

/** The words of one language that arrive after the first drawing, with countries that only show once the map is moved. */
export type Panels = FramePanelWords &
  PanelStrings &
  DetailStrings &
  TermStrings &
  RouteStrings &
  DisputedStrings &
  LiveStrings &
  Pick<MapStrings, 'points'> &
  Partial<Pick<MapStrings, 'countries'>>;
