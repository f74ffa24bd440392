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
  'Center for Research and Security Studies': 'مرکز پژوهش و مطالعات امنیتی',
  'people killed': 'کشته‌شدگان',
  'Taliban take power in Afghanistan': 'به قدرت رسیدن طالبان در افغانستان',
  'Afghan–Pakistani crossings closed': 'بسته شدن گذرگاه‌های افغانستان و پاکستان',
  'without the former tribal districts': 'بدون مناطق قبیله‌ای پیشین',
  'former tribal districts': 'مناطق قبیله‌ای پیشین',
  NACTA: 'ناکتا',
  'Interior Ministry': 'وزارت کشور پاکستان',
  'KP Home Department': 'ادارهٔ داخلهٔ ایالت',
  TTP: 'تی‌تی‌پی',
  'Global Terrorism Index': 'شاخص جهانی تروریسم',
  'United Nations, as cited by Daily Times': 'سازمان ملل متحد، به نقل از دیلی تایمز',
  'attacks by Tehreek-e-Taliban Pakistan (TTP) in all of Pakistan': 'حملات تحریک طالبان پاکستان در سراسر پاکستان',
  'Pakistani air strikes in eastern Afghanistan': 'حملات هوایی پاکستان به شرق افغانستان',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'حملات هوایی پاکستان به کابل و قندهار، درگیری در مرز',
  'Afghan–Pakistani talks in Urumqi': 'گفت‌وگوهای افغانستان و پاکستان در ارومچی',
};
