import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'Исламабад',
  Ashgabat: 'Ашхабад',
  'Shehbaz Sharif': 'Шахбаз Шариф',
  'Kassym-Jomart Tokayev': 'Касым-Жомарт Токаев',
  'Shavkat Mirziyoyev': 'Шавкат Мирзиёев',
  'Sadyr Japarov': 'Садыр Жапаров',
  'forum on 30 years of neutrality': 'форум к 30-летию нейтралитета',
  'official visit': 'официальный визит',
  'US blockade of all Iranian ports': 'Блокада всех портов Ирана Соединёнными Штатами',
  'Afghan–Pakistani talks in Urumqi': 'Афгано-пакистанские переговоры в Урумчи',
  'Strait of Hormuz declared closed by Iran': 'Иран объявил Ормузский пролив закрытым',
  'US and Israeli strikes on Iran, beginning of a war': 'Удары США и Израиля по Ирану, начало войны',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'Авиаудары Пакистана по Кабулу и Кандагару, бои на границе',
  'Pakistani air strikes in eastern Afghanistan': 'Авиаудары Пакистана по востоку Афганистана',
};
