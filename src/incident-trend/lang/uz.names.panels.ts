import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)':
    'viloyat politsiyasi; 2024-yil uchun uning terrorizmga qarshi kurash boʻlimi (CTD)',
  'terror incidents': 'terror hodisalari',
  attacks: 'hujumlar',
  'Pakistan Institute for Conflict and Security Studies': 'Pokiston mojaro va xavfsizlik tadqiqotlari instituti',
  'Pak Institute for Peace Studies': 'Pokiston tinchlik tadqiqotlari instituti',
  'terrorist attacks': 'terror hujumlari',
  'terror-related incidents': 'terror bilan bogʻliq hodisalar',
  'KP Police, Counter Terrorism Department (CTD)': 'viloyat politsiyasi, terrorizmga qarshi kurash boʻlimi (CTD)',
  'registered terrorism cases': 'terrorizm boʻyicha roʻyxatga olingan ishlar',
  'Inter-Services Public Relations (military)': 'harbiylarning jamoatchilik bilan aloqalar xizmati (ISPR)',
  'terrorism incidents': 'terrorizm hodisalari',
  'Center for Research and Security Studies': 'Tadqiqotlar va xavfsizlikni oʻrganish markazi',
  'people killed': 'halok boʻlganlar',
  'Taliban take power in Afghanistan': 'Tolibon Afgʻonistonda hokimiyatni egallaydi',
  'Afghan–Pakistani crossings closed': 'Afgʻoniston va Pokiston oʻrtasidagi oʻtkazish punktlari yopildi',
  'without the former tribal districts': 'sobiq qabila tumanlarisiz',
  'former tribal districts': 'sobiq qabila tumanlari',
  NACTA: 'NACTA',
  'Interior Ministry': 'Pokiston ichki ishlar vazirligi',
  'KP Home Department': 'viloyat ichki ishlar departamenti',
  TTP: 'TTP',
  'Global Terrorism Index': 'Global terrorizm indeksi',
  'United Nations, as cited by Daily Times': 'BMT, Daily Times xabariga koʻra',
  'attacks by Tehreek-e-Taliban Pakistan (TTP) in all of Pakistan':
    '“Tehrik-i Tolibon Pokiston”ning (TTP) butun Pokistondagi hujumlari',
  'Pakistani air strikes in eastern Afghanistan': 'Pokistonning Afgʻoniston sharqiga havo zarbalari',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'Pokistonning Kobul va Qandahorga havo zarbalari, chegaradagi janglar',
  'Afghan–Pakistani talks in Urumqi': 'Afgʻoniston va Pokistonning Urumchidagi muzokaralari',
};
