import type { Later } from '../../ui/lang/languages.js';
import { uzFrame } from '../../ui/lang/uz.later.js';
import type { Panels } from './languages.js';
import { uzCompare } from './uz.compare.js';
import { uzDisputed } from './uz.disputed.js';
import { uzGuide } from './uz.guide.js';
import { uzLive } from './uz.live.js';
import { countries } from './uz.countries.js';
import { names } from './uz.names.later.js';

export const later: Later<Panels> = {
  words: {
    countries: {
      ...countries,
      AM: 'Armaniston',
      BY: 'Belarus',
      GE: 'Gruziya',
      MN: 'Mongoliya',
      PL: 'Polsha',
      UA: 'Ukraina',
      YE: 'Yaman',
    },
    ...uzFrame,
    ...uzGuide,
    ...uzCompare,
    ...uzDisputed,
    ...uzLive,
  },
  names,
};
