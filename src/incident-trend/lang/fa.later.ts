import type { Later } from '../../ui/lang/languages.js';
import { faFrame } from '../../ui/lang/fa.later.js';
import type { Panels } from './languages.js';
import { names } from './fa.names.later.js';
import { faPanels } from './fa.panels.js';

export const later: Later<Panels> = {
  words: { ...faFrame, ...faPanels },
  names,
};
