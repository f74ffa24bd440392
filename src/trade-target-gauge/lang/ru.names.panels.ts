import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': 'Dawn и The Boardroom PK',
  Dawn: 'Dawn',
  'Deputy prime minister of Uzbekistan': 'вице-премьер Узбекистана',
  'Afghan Ministry of Industry and Commerce': 'министерство промышленности и торговли Афганистана',
  'Pakistan Foreign Office': 'МИД Пакистана',
  'Pakistani official data': 'официальные данные Пакистана',
};
