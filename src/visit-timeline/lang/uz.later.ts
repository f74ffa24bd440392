import { uzFrame } from '../../i18n/lang/uz.later.js';
import type { Panels } from './languages.js';
import { uzExplore } from './uz.explore.js';
import { uzTable } from './uz.table.js';

export { names } from './uz.names.later.js';

export const words: Panels = { ...uzFrame, ...uzTable, ...uzExplore };
