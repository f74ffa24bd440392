import { zhFrame } from '../../i18n/lang/zh.later.js';
import type { Panels } from './languages.js';
import { zhCompare } from './zh.compare.js';
import { zhDisputed } from './zh.disputed.js';
import { zhGuide } from './zh.guide.js';
import { zhLive } from './zh.live.js';

export { names } from './zh.names.later.js';

export const words: Panels = { ...zhFrame, ...zhGuide, ...zhCompare, ...zhDisputed, ...zhLive };
