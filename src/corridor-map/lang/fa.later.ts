import { faFrame } from '../../i18n/lang/fa.later.js';
import type { Panels } from './languages.js';
import { faCompare } from './fa.compare.js';
import { faDisputed } from './fa.disputed.js';
import { faGuide } from './fa.guide.js';
import { faLive } from './fa.live.js';

export { names } from './fa.names.later.js';

export const words: Panels = { ...faFrame, ...faGuide, ...faCompare, ...faDisputed, ...faLive };
