import type { Later } from '../../ui/lang/languages.js';
import { uzFrame } from '../../ui/lang/uz.later.js';
import type { Panels } from './languages.js';
import { uzExplore } from './uz.explore.js';
import { names } from './uz.names.later.js';
import { uzTable } from './uz.table.js';

export const later: Later<Panels> = {
  words: { ...uzFrame, ...uzTable, ...uzExplore },
  names,
};
