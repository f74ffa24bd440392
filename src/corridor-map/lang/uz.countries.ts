import { uz as frame } from '../../ui/lang/uz.js';

/** The countries that the map at rest may name. */
export const countries: typeof frame.countries = {
  ...frame.countries,
  AE: 'BAA',
  AZ: 'Ozarbayjon',
  IQ: 'Iroq',
  NP: 'Nepal',
  OM: 'Ummon',
  RU: 'Rossiya',
  SA: 'Saudiya Arabistoni',
  SY: 'Suriya',
  TR: 'Turkiya',
};
