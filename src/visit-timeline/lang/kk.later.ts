import type { Later } from '../../ui/lang/languages.js';
import { kkFrame } from '../../ui/lang/kk.later.js';
import type { Panels } from './languages.js';
import { kkExplore } from './kk.explore.js';
import { names } from './kk.names.later.js';
import { kkTable } from './kk.table.js';

export const later: Later<Panels> = {
  words: { ...kkFrame, ...kkTable, ...kkExplore },
  names,
};
