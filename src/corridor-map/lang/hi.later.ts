import type { Later } from '../../ui/lang/languages.js';
import { hiFrame } from '../../ui/lang/hi.later.js';
import type { Panels } from './languages.js';
import { hiCompare } from './hi.compare.js';
import { hiDisputed } from './hi.disputed.js';
import { hiGuide } from './hi.guide.js';
import { hiLive } from './hi.live.js';
import { names } from './hi.names.later.js';

export const later: Later<Panels> = {
  words: { ...hiFrame, ...hiGuide, ...hiCompare, ...hiDisputed, ...hiLive },
  names,
};
