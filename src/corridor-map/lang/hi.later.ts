import { hiFrame } from '../../i18n/lang/hi.later.js';
import type { Panels } from './languages.js';
import { hiCompare } from './hi.compare.js';
import { hiDisputed } from './hi.disputed.js';
import { hiGuide } from './hi.guide.js';
import { hiLive } from './hi.live.js';

export { names } from './hi.names.later.js';

export const words: Panels = { ...hiFrame, ...hiGuide, ...hiCompare, ...hiDisputed, ...hiLive };
