import type { Later } from '../../ui/lang/languages.js';
import { urFrame } from '../../ui/lang/ur.later.js';
import type { Panels } from './languages.js';
import { names } from './ur.names.later.js';
import { urTable } from './ur.table.js';
import { urExplore } from './ur.explore.js';

export const later: Later<Panels> = {
  words: {
    ...urFrame,
    ...urTable,
    ...urExplore,
  },
  names,
};
