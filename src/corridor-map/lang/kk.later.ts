import type { Later } from '../../ui/lang/languages.js';
import { kkFrame } from '../../ui/lang/kk.later.js';
import type { Panels } from './languages.js';
import { kkCompare } from './kk.compare.js';
import { kkDisputed } from './kk.disputed.js';
import { kkGuide } from './kk.guide.js';
import { kkLive } from './kk.live.js';
import { countries } from './kk.countries.js';
import { names } from './kk.names.later.js';

export const later: Later<Panels> = {
  words: {
    countries: {
      ...countries,
      AM: 'Армения',
      BY: 'Беларусь',
      GE: 'Грузия',
      MN: 'Моңғолия',
      PL: 'Польша',
      UA: 'Украина',
      YE: 'Йемен',
    },
    ...kkFrame,
    ...kkGuide,
    ...kkCompare,
    ...kkDisputed,
    ...kkLive,
  },
  names,
};
