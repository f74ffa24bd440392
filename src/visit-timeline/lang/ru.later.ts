import { ruFrame } from '../../i18n/lang/ru.later.js';
import type { Panels } from './languages.js';
import { ruExplore } from './ru.explore.js';
import { ruTable } from './ru.table.js';

export { names } from './ru.names.later.js';

export const words: Panels = { ...ruFrame, ...ruTable, ...ruExplore };
