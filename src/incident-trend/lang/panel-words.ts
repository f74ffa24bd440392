import type { FramePanelWords } from '../../i18n/languages.js';
import type { OtherPanelStrings } from './en.panels.js';

/** The words of one language that arrive after the first drawing. */
export type Panels = FramePanelWords & OtherPanelStrings;
