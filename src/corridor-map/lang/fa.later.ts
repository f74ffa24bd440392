import type { Later } from '../../ui/lang/languages.js';
import { faFrame } from '../../ui/lang/fa.later.js';
import type { Panels } from './languages.js';
import { faCompare } from './fa.compare.js';
import { faDisputed } from './fa.disputed.js';
import { faGuide } from './fa.guide.js';
import { faLive } from './fa.live.js';
import { names } from './fa.names.later.js';

export const later: Later<Panels> = {
  words: { ...faFrame, ...faGuide, ...faCompare, ...faDisputed, ...faLive },
  names,
};
