import { ruFrame } from '../../i18n/lang/ru.later.js';
import type { Panels } from './languages.js';
import { ruPanels } from './ru.panels.js';

export { names } from './ru.names.later.js';

export const words: Panels = { ...ruFrame, ...ruPanels };
