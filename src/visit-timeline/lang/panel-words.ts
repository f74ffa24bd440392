import type { FramePanelWords } from '../../i18n/languages.js';
import type { TableStrings } from './en.table.js';
import type { OtherPanelStrings } from './en.panels.js';

/** The words that arrive after the first drawing. */
export type Panels = FramePanelWords & TableStrings & OtherPanelStrings;
