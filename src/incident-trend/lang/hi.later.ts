import { hiFrame } from '../../i18n/lang/hi.later.js';
import type { Panels } from './languages.js';
import { hiPanels } from './hi.panels.js';

export { names } from './hi.names.later.js';

export const words: Panels = { ...hiFrame, ...hiPanels };
