import { hiFrame } from '../../i18n/lang/hi.later.js';
import type { Panels } from './languages.js';
import { hiExplore } from './hi.explore.js';
import { hiTable } from './hi.table.js';

export { names } from './hi.names.later.js';

export const words: Panels = { ...hiFrame, ...hiTable, ...hiExplore };
