import { urFrame } from '../../i18n/lang/ur.later.js';
import type { Panels } from './languages.js';
import { urGuide } from './ur.guide.js';
import { urCompare } from './ur.compare.js';
import { urDisputed } from './ur.disputed.js';
import { urLive } from './ur.live.js';

export { names } from './ur.names.later.js';

export const words: Panels = {
  ...urFrame,
  ...urGuide,
  ...urCompare,
  ...urDisputed,
  ...urLive,
};
