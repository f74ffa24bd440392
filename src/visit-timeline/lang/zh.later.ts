import { zhFrame } from '../../i18n/lang/zh.later.js';
import type { Panels } from './languages.js';
import { zhExplore } from './zh.explore.js';
import { zhTable } from './zh.table.js';

export { names } from './zh.names.later.js';

export const words: Panels = { ...zhFrame, ...zhTable, ...zhExplore };
