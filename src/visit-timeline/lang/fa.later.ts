import type { Later } from '../../ui/lang/languages.js';
import { faFrame } from '../../ui/lang/fa.later.js';
import type { Panels } from './languages.js';
import { faExplore } from './fa.explore.js';
import { names } from './fa.names.later.js';
import { faTable } from './fa.table.js';

export const later: Later<Panels> = {
  words: { ...faFrame, ...faTable, ...faExplore },
  names,
};
