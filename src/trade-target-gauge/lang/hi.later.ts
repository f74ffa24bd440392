import type { Later } from '../../ui/lang/languages.js';
import { hiFrame } from '../../ui/lang/hi.later.js';
import type { Panels } from './languages.js';
import { names } from './hi.names.later.js';
import { hiLater } from './hi.words.js';

export const later: Later<Panels> = {
  words: { ...hiFrame, ...hiLater },
  names,
};
