import type { Later } from '../../ui/lang/languages.js';
import { uzFrame } from '../../ui/lang/uz.later.js';
import type { Panels } from './languages.js';
import { names } from './uz.names.later.js';
import { uzLater } from './uz.words.js';

export const later: Later<Panels> = {
  words: { ...uzFrame, ...uzLater },
  names,
};
