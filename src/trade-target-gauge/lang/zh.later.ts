import { zhFrame } from '../../i18n/lang/zh.later.js';
import type { Panels } from './languages.js';
import { zhLater } from './zh.words.js';

export { names } from './zh.names.later.js';

export const words: Panels = { ...zhFrame, ...zhLater };
