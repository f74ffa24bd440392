import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': 'Dawn va The Boardroom PK',
  Dawn: 'Dawn',
  'Deputy prime minister of Uzbekistan': 'Oʻzbekiston Bosh vaziri oʻrinbosari',
  'Afghan Ministry of Industry and Commerce': 'Afgʻoniston sanoat va savdo vazirligi',
  'Pakistan Foreign Office': 'Pokiston tashqi ishlar vazirligi',
  'Pakistani official data': 'Pokistonning rasmiy maʼlumotlari',
};
