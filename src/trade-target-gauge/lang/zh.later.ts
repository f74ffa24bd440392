import type { Later } from '../../ui/lang/languages.js';
import { zhFrame } from '../../ui/lang/zh.later.js';
import type { Panels } from './languages.js';
import { names } from './zh.names.later.js';
import { zhLater } from './zh.words.js';

export const later: Later<Panels> = {
  words: { ...zhFrame, ...zhLater },
  names,
};
