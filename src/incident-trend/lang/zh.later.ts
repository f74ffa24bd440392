import type { Later } from '../../ui/lang/languages.js';
import { zhFrame } from '../../ui/lang/zh.later.js';
import type { Panels } from './languages.js';
import { names } from './zh.names.later.js';
import { zhPanels } from './zh.panels.js';

export const later: Later<Panels> = {
  words: { ...zhFrame, ...zhPanels },
  names,
};
