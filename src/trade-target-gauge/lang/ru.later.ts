import { ruFrame } from '../../i18n/lang/ru.later.js';
import type { Panels } from './languages.js';
import { ruLater } from './ru.words.js';

export { names } from './ru.names.later.js';

export const words: Panels = { ...ruFrame, ...ruLater };
