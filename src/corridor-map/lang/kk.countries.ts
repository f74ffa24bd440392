import { kk as frame } from '../../ui/lang/kk.js';

/** The countries that the map at rest may name. */
export const countries: typeof frame.countries = {
  ...frame.countries,
  AE: 'БАӘ',
  AZ: 'Әзербайжан',
  IQ: 'Ирак',
  NP: 'Непал',
  OM: 'Оман',
  RU: 'Ресей',
  SA: 'Сауд Арабиясы',
  SY: 'Сирия',
  TR: 'Түркия',
};
