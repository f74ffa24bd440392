import { uzFrame } from '../../i18n/lang/uz.later.js';
import type { Panels } from './languages.js';
import { uzCompare } from './uz.compare.js';
import { uzDisputed } from './uz.disputed.js';
import { uzGuide } from './uz.guide.js';
import { uzLive } from './uz.live.js';

export { names } from './uz.names.later.js';

export const words: Panels = {
  countries: {
    AM: 'Armaniston',
    BY: 'Belarus',
    GE: 'Gruziya',
    MN: 'Mongoliya',
    PL: 'Polsha',
    SY: 'Suriya',
    TR: 'Turkiya',
    UA: 'Ukraina',
    YE: 'Yaman',
  },
  ...uzFrame,
  ...uzGuide,
  ...uzCompare,
  ...uzDisputed,
  ...uzLive,
};
