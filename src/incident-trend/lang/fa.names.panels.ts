import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)':
    'پلیس خیبر پختونخوا؛ برای ۲۰۲۴ ادارهٔ ضدتروریسم آن (CTD)',
  'terror incidents': 'رویدادهای تروریستی',
  attacks: 'حمله‌ها',
  'Pakistan Institute for Conflict and Security Studies': 'مؤسسهٔ مطالعات منازعه و امنیت پاکستان',
  'Pak Institute for Peace Studies': 'مؤسسهٔ مطالعات صلح پاک',
  'terrorist attacks': 'حمله‌های تروریستی',
  'terror-related incidents': 'رویدادهای مرتبط با تروریسم',
  'KP Police, Counter Terrorism Department (CTD)': 'پلیس خیبر پختونخوا، ادارهٔ ضدتروریسم (CTD)',
  'registered terrorism cases': 'پرونده‌های تروریسم ثبت‌شده',
  'Inter-Services Public Relations (military)': 'روابط عمومی نیروهای مسلح (ارتش)',
  'terrorism incidents': 'رویدادهای تروریستی',
  'attacks by Tehreek-e-Taliban Pakistan (TTP), area not stated':
    'حمله‌های تحریک طالبان پاکستان (تی‌تی‌پی)، منطقه ذکر نشده',
  'Center for Research and Security Studies': 'مرکز پژوهش و مطالعات امنیتی',
  'people killed': 'کشته‌شدگان',
  'Taliban take power in Afghanistan': 'به قدرت رسیدن طالبان در افغانستان',
  'Afghan–Pakistani crossings closed': 'بسته شدن گذرگاه‌های افغانستان و پاکستان',
  'without the former tribal districts': 'بدون مناطق قبیله‌ای پیشین',
  'former tribal districts': 'مناطق قبیله‌ای پیشین',
};
