import type { Later } from '../../ui/lang/languages.js';
import { ruFrame } from '../../ui/lang/ru.later.js';
import type { Panels } from './languages.js';
import { ruExplore } from './ru.explore.js';
import { names } from './ru.names.later.js';
import { ruTable } from './ru.table.js';

export const later: Later<Panels> = {
  words: { ...ruFrame, ...ruTable, ...ruExplore },
  names,
};
