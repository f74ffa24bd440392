import { kkFrame } from '../../i18n/lang/kk.later.js';
import type { Panels } from './languages.js';
import { kkPanels } from './kk.panels.js';

export { names } from './kk.names.later.js';

export const words: Panels = { ...kkFrame, ...kkPanels };
