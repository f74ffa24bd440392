import { uzFrame } from '../../i18n/lang/uz.later.js';
import type { Panels } from './languages.js';
import { uzPanels } from './uz.panels.js';

export { names } from './uz.names.later.js';

export const words: Panels = { ...uzFrame, ...uzPanels };
