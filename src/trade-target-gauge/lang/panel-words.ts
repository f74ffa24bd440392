import type { FramePanelWords } from '../../i18n/languages.js';
import type { PanelStrings } from './en.panels.js';

/** The words that arrive after the first drawing. */
export type Panels = FramePanelWords & PanelStrings;
