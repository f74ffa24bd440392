import type { Later } from '../../ui/lang/languages.js';
import { hiFrame } from '../../ui/lang/hi.later.js';
import type { Panels } from './languages.js';
import { names } from './hi.names.later.js';
import { hiPanels } from './hi.panels.js';

export const later: Later<Panels> = {
  words: { ...hiFrame, ...hiPanels },
  names,
};
