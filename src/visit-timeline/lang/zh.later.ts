import type { Later } from '../../ui/lang/languages.js';
import { zhFrame } from '../../ui/lang/zh.later.js';
import type { Panels } from './languages.js';
import { zhExplore } from './zh.explore.js';
import { names } from './zh.names.later.js';
import { zhTable } from './zh.table.js';

export const later: Later<Panels> = {
  words: { ...zhFrame, ...zhTable, ...zhExplore },
  names,
};
