import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)':
    'провинция полициясы; 2024 жыл үшін оның терроризмге қарсы департаменті (CTD)',
  'terror incidents': 'террорлық оқиғалар',
  attacks: 'шабуылдар',
  'Pakistan Institute for Conflict and Security Studies': 'Пәкістанның қақтығыс және қауіпсіздік зерттеулері институты',
  'Pak Institute for Peace Studies': 'Пәкістанның бейбітшілік зерттеулері институты',
  'terrorist attacks': 'террорлық шабуылдар',
  'terror-related incidents': 'террорға байланысты оқиғалар',
  'KP Police, Counter Terrorism Department (CTD)': 'провинция полициясы, терроризмге қарсы департамент (CTD)',
  'registered terrorism cases': 'терроризм бойынша тіркелген істер',
  'Inter-Services Public Relations (military)': 'әскердің қоғаммен байланыс қызметі (ISPR)',
  'terrorism incidents': 'терроризм оқиғалары',
  'Center for Research and Security Studies': 'Зерттеулер және қауіпсіздікті зерделеу орталығы',
  'people killed': 'қаза тапқандар',
  'Taliban take power in Afghanistan': 'Ауғанстанда билікті «Талибан» алды',
  'Afghan–Pakistani crossings closed': 'Ауғанстан мен Пәкістан арасындағы өткізу пункттері жабылды',
  'without the former tribal districts': 'бұрынғы тайпалық аудандарсыз',
  'former tribal districts': 'бұрынғы тайпалық аудандар',
  NACTA: 'NACTA',
  'Interior Ministry': 'Пәкістанның ішкі істер министрлігі',
  'KP Home Department': 'провинцияның ішкі істер департаменті',
  TTP: 'TTP',
  'Global Terrorism Index': 'Жаһандық терроризм индексі',
  'United Nations, as cited by Daily Times': 'БҰҰ, Daily Times дерегінше',
  'attacks by Tehreek-e-Taliban Pakistan (TTP) in all of Pakistan':
    '«Техрик-е Талибан Пакистан» (TTP) тобының бүкіл Пәкістандағы шабуылдары',
  'Pakistani air strikes in eastern Afghanistan': 'Пәкістанның Ауғанстанның шығысына әуе соққылары',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'Пәкістанның Кабул мен Қандаһарға әуе соққылары, шекарадағы ұрыс',
  'Afghan–Pakistani talks in Urumqi': 'Ауғанстан мен Пәкістанның Үрімжідегі келіссөздері',
};
