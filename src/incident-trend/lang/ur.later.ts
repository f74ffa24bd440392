import type { Later } from '../../ui/lang/languages.js';
import { urFrame } from '../../ui/lang/ur.later.js';
import type { Panels } from './languages.js';
import { names } from './ur.names.later.js';
import { urPanel } from './ur.panels.js';

export const later: Later<Panels> = {
  words: {
    ...urFrame,
    ...urPanel,
  },
  names,
};
