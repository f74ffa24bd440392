import type { Later } from '../../ui/lang/languages.js';
import { kkFrame } from '../../ui/lang/kk.later.js';
import type { Panels } from './languages.js';
import { names } from './kk.names.later.js';
import { kkPanels } from './kk.panels.js';

export const later: Later<Panels> = {
  words: { ...kkFrame, ...kkPanels },
  names,
};
