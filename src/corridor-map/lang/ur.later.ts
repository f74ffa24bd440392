import type { Later } from '../../ui/lang/languages.js';
import { urFrame } from '../../ui/lang/ur.later.js';
import type { Panels } from './languages.js';
import { names } from './ur.names.later.js';
import { urGuide } from './ur.guide.js';
import { urCompare } from './ur.compare.js';
import { urDisputed } from './ur.disputed.js';
import { urLive } from './ur.live.js';

export const later: Later<Panels> = {
  words: {
    ...urFrame,
    ...urGuide,
    ...urCompare,
    ...urDisputed,
    ...urLive,
  },
  names,
};
