import { faFrame } from '../../i18n/lang/fa.later.js';
import type { Panels } from './languages.js';
import { faExplore } from './fa.explore.js';
import { faTable } from './fa.table.js';

export { names } from './fa.names.later.js';

export const words: Panels = { ...faFrame, ...faTable, ...faExplore };
