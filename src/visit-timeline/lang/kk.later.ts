import { kkFrame } from '../../i18n/lang/kk.later.js';
import type { Panels } from './languages.js';
import { kkExplore } from './kk.explore.js';
import { kkTable } from './kk.table.js';

export { names } from './kk.names.later.js';

export const words: Panels = { ...kkFrame, ...kkTable, ...kkExplore };
