import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)':
    'کے پی پولیس؛ 2024 کے لیے اس کا انسداد دہشت گردی محکمہ (سی ٹی ڈی)',
  'terror incidents': 'دہشت گردی کے واقعات',
  attacks: 'حملے',
  'Pakistan Institute for Conflict and Security Studies': 'پاکستان انسٹی ٹیوٹ فار کانفلکٹ اینڈ سکیورٹی اسٹڈیز',
  'Pak Institute for Peace Studies': 'پاک انسٹی ٹیوٹ فار پیس اسٹڈیز',
  'terrorist attacks': 'دہشت گرد حملے',
  'terror-related incidents': 'دہشت گردی سے متعلق واقعات',
  'KP Police, Counter Terrorism Department (CTD)': 'کے پی پولیس، انسداد دہشت گردی محکمہ (سی ٹی ڈی)',
  'registered terrorism cases': 'دہشت گردی کے درج مقدمات',
  'Inter-Services Public Relations (military)': 'انٹر سروسز پبلک ریلیشنز (فوج)',
  'terrorism incidents': 'دہشت گردی کے واقعات',
  'Center for Research and Security Studies': 'سینٹر فار ریسرچ اینڈ سکیورٹی اسٹڈیز',
  'people killed': 'ہلاک افراد',
  'Taliban take power in Afghanistan': 'افغانستان میں طالبان کا اقتدار',
  'Afghan–Pakistani crossings closed': 'افغان–پاکستان گزرگاہیں بند',
  'without the former tribal districts': 'سابق قبائلی اضلاع کے بغیر',
  'former tribal districts': 'سابق قبائلی اضلاع',
  NACTA: 'نیکٹا',
  'Interior Ministry': 'وزارت داخلہ',
  'KP Home Department': 'محکمہ داخلہ خیبر پختونخوا',
  TTP: 'ٹی ٹی پی',
  'Global Terrorism Index': 'عالمی دہشت گردی انڈیکس',
  'United Nations, as cited by Daily Times': 'اقوام متحدہ، بحوالہ ڈیلی ٹائمز',
  'attacks by Tehreek-e-Taliban Pakistan (TTP) in all of Pakistan':
    'پورے پاکستان میں تحریک طالبان پاکستان (ٹی ٹی پی) کے حملے',
  'Pakistani air strikes in eastern Afghanistan': 'مشرقی افغانستان پر پاکستان کے فضائی حملے',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'کابل اور قندھار پر پاکستان کے فضائی حملے، سرحد پر لڑائی',
  'Afghan–Pakistani talks in Urumqi': 'ارومچی میں افغان پاکستان مذاکرات',
};
