import { kkFrame } from '../../i18n/lang/kk.later.js';
import type { Panels } from './languages.js';
import { kkCompare } from './kk.compare.js';
import { kkDisputed } from './kk.disputed.js';
import { kkGuide } from './kk.guide.js';
import { kkLive } from './kk.live.js';

export { names } from './kk.names.later.js';

export const words: Panels = {
  countries: {
    AM: 'Армения',
    BY: 'Беларусь',
    GE: 'Грузия',
    MN: 'Моңғолия',
    PL: 'Польша',
    SY: 'Сирия',
    TR: 'Түркия',
    UA: 'Украина',
    YE: 'Йемен',
  },
  ...kkFrame,
  ...kkGuide,
  ...kkCompare,
  ...kkDisputed,
  ...kkLive,
};
