import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'اسلام‌آباد',
  Ashgabat: 'عشق‌آباد',
  'Shehbaz Sharif': 'شهباز شریف',
  'Kassym-Jomart Tokayev': 'قاسم‌جومرت توکایف',
  'Shavkat Mirziyoyev': 'شوکت میرضیایف',
  'Sadyr Japarov': 'صدیر جباروف',
  'forum on 30 years of neutrality': 'همایش سی‌امین سالگرد بی‌طرفی',
  'official visit': 'سفر رسمی',
  'US blockade of all Iranian ports': 'محاصرهٔ همهٔ بندرهای ایران از سوی آمریکا',
  'Afghan–Pakistani talks in Urumqi': 'گفت‌وگوهای افغانستان و پاکستان در ارومچی',
  'Strait of Hormuz declared closed by Iran': 'اعلام بسته‌بودن تنگهٔ هرمز از سوی ایران',
  'US and Israeli strikes on Iran, beginning of a war': 'حملات آمریکا و اسرائیل به ایران، آغاز جنگ',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'حملات هوایی پاکستان به کابل و قندهار، درگیری در مرز',
  'Pakistani air strikes in eastern Afghanistan': 'حملات هوایی پاکستان به شرق افغانستان',
};
