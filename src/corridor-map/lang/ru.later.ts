import { ruFrame } from '../../i18n/lang/ru.later.js';
import type { Panels } from './languages.js';
import { ruCompare } from './ru.compare.js';
import { ruDisputed } from './ru.disputed.js';
import { ruGuide } from './ru.guide.js';
import { ruLive } from './ru.live.js';

export { names } from './ru.names.later.js';

export const words: Panels = { ...ruFrame, ...ruGuide, ...ruCompare, ...ruDisputed, ...ruLive };
