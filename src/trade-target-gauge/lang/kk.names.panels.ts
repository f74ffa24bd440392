import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': 'Dawn және The Boardroom PK',
  Dawn: 'Dawn',
  'Deputy prime minister of Uzbekistan': 'Өзбекстан премьер-министрінің орынбасары',
  'Afghan Ministry of Industry and Commerce': 'Ауғанстанның өнеркәсіп және сауда министрлігі',
  'Pakistan Foreign Office': 'Пәкістан сыртқы істер министрлігі',
  'Pakistani official data': 'Пәкістанның ресми деректері',
};
