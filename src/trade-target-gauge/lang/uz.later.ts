import { uzFrame } from '../../i18n/lang/uz.later.js';
import type { Panels } from './languages.js';
import { uzLater } from './uz.words.js';

export { names } from './uz.names.later.js';

export const words: Panels = { ...uzFrame, ...uzLater };
