import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'Исламабад',
  Ashgabat: 'Ашғабат',
  'Shehbaz Sharif': 'Шахбаз Шариф',
  'Kassym-Jomart Tokayev': 'Қасым-Жомарт Тоқаев',
  'Shavkat Mirziyoyev': 'Шавкат Мирзиёев',
  'Sadyr Japarov': 'Садыр Жапаров',
  'forum on 30 years of neutrality': 'бейтараптықтың 30 жылдығы форумы',
  'official visit': 'ресми сапар',
  'US blockade of all Iranian ports': 'АҚШ-тың Иранның барлық порттарын қоршауы',
  'Afghan–Pakistani talks in Urumqi': 'Үрімжідегі ауған-пәкістан келіссөздері',
  'Strait of Hormuz declared closed by Iran': 'Иран Ормуз бұғазын жабық деп жариялады',
  'US and Israeli strikes on Iran, beginning of a war': 'АҚШ пен Израильдің Иранға соққылары, соғыстың басталуы',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'Пәкістанның Кабул мен Қандаһарға әуе соққылары, шекарадағы ұрыс',
  'Pakistani air strikes in eastern Afghanistan': 'Пәкістанның Ауғанстанның шығысына әуе соққылары',
};
