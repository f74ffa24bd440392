import type { Later } from '../../ui/lang/languages.js';
import { ruFrame } from '../../ui/lang/ru.later.js';
import type { Panels } from './languages.js';
import { names } from './ru.names.later.js';
import { ruPanels } from './ru.panels.js';

export const later: Later<Panels> = {
  words: { ...ruFrame, ...ruPanels },
  names,
};
