import type { Later } from '../../ui/lang/languages.js';
import { hiFrame } from '../../ui/lang/hi.later.js';
import type { Panels } from './languages.js';
import { hiExplore } from './hi.explore.js';
import { names } from './hi.names.later.js';
import { hiTable } from './hi.table.js';

export const later: Later<Panels> = {
  words: { ...hiFrame, ...hiTable, ...hiExplore },
  names,
};
