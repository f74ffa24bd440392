import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)':
    'полиция провинции; за 2024 год её контртеррористический департамент (CTD)',
  'terror incidents': 'террористические инциденты',
  attacks: 'нападения',
  'Pakistan Institute for Conflict and Security Studies':
    'Пакистанский институт исследований конфликтов и безопасности',
  'Pak Institute for Peace Studies': 'Пакистанский институт исследований мира',
  'terrorist attacks': 'террористические нападения',
  'terror-related incidents': 'инциденты, связанные с террором',
  'KP Police, Counter Terrorism Department (CTD)': 'полиция провинции, контртеррористический департамент (CTD)',
  'registered terrorism cases': 'зарегистрированные дела о терроризме',
  'Inter-Services Public Relations (military)': 'межвидовая служба по связям с общественностью (армия)',
  'terrorism incidents': 'инциденты терроризма',
  'Center for Research and Security Studies': 'Центр исследований и изучения безопасности',
  'people killed': 'погибшие',
  'Taliban take power in Afghanistan': 'Талибы приходят к власти в Афганистане',
  'Afghan–Pakistani crossings closed': 'Закрыты пункты пропуска между Афганистаном и Пакистаном',
  'without the former tribal districts': 'без бывших районов племён',
  'former tribal districts': 'бывшие районы племён',
  NACTA: 'НАКТА',
  'Interior Ministry': 'МВД Пакистана',
  'KP Home Department': 'департамент внутренних дел провинции',
  TTP: 'ТТП',
  'Global Terrorism Index': 'Глобальный индекс терроризма',
  'United Nations, as cited by Daily Times': 'ООН, по сообщению Daily Times',
  'attacks by Tehreek-e-Taliban Pakistan (TTP) in all of Pakistan':
    'нападения «Техрик-е Талибан Пакистан» (ТТП) во всём Пакистане',
  'Pakistani air strikes in eastern Afghanistan': 'Авиаудары Пакистана по востоку Афганистана',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'Авиаудары Пакистана по Кабулу и Кандагару, бои на границе',
  'Afghan–Pakistani talks in Urumqi': 'Афгано-пакистанские переговоры в Урумчи',
};
