import type { Later } from '../../ui/lang/languages.js';
import { uzFrame } from '../../ui/lang/uz.later.js';
import type { Panels } from './languages.js';
import { names } from './uz.names.later.js';
import { uzPanels } from './uz.panels.js';

export const later: Later<Panels> = {
  words: { ...uzFrame, ...uzPanels },
  names,
};
