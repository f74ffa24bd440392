import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': 'Oʻzbekiston Bosh vaziri oʻrinbosari',
  'Afghan Ministry of Industry and Commerce': 'Afgʻoniston sanoat va savdo vazirligi',
  'Pakistan Foreign Office': 'Pokiston tashqi ishlar vazirligi',
  'Pakistani official data': 'Pokistonning rasmiy maʼlumotlari',
  'Government of Kazakhstan': 'Qozogʻiston hukumati',
  'Brief of the Indian government': 'Hindiston hukumati maʼlumotnomasi',
  'Foreign minister of India': 'Hindiston tashqi ishlar vaziri',
  'Power minister of Pakistan': 'Pokiston energetika vaziri',
  'Trade with Afghanistan halted by Pakistan': 'Pokiston tomonidan Afgʻoniston bilan savdoning toʻxtatilishi',
  'Pakistani air strikes on Kabul and Kandahar': 'Pokistonning Kobul va Qandahorga havo zarbalari',
  'Talks of Afghanistan and Pakistan in Urumqi': 'Afgʻoniston va Pokistonning Urumchidagi muzokaralari',
  'Kazakhstan as the major supplier of food grains to Afghanistan':
    'Qozogʻiston — Afgʻonistonga oziq-ovqat donining asosiy yetkazib beruvchisi',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    'Qozogʻiston — oʻz savdo vazirligiga koʻra Afgʻonistonga oziq-ovqat yetkazib beruvchi eng yirik davlat',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent':
    'Afgʻoniston uchun qozoq bugʻdoyi va uni, don ekvivalentida',
  'Kazakh wheat for Afghanistan': 'Afgʻoniston uchun qozoq bugʻdoyi',
  'Modest increases in trade between India and Central Asia': 'Hindiston va Markaziy Osiyo savdosining biroz oʻsishi',
};
