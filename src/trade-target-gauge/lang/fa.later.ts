import { faFrame } from '../../i18n/lang/fa.later.js';
import type { Panels } from './languages.js';
import { faLater } from './fa.words.js';

export { names } from './fa.names.later.js';

export const words: Panels = { ...faFrame, ...faLater };
