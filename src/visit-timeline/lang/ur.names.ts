import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'اسلام آباد',
  Ashgabat: 'اشک آباد',
  'Shehbaz Sharif': 'شہباز شریف',
  'Kassym-Jomart Tokayev': 'قاسم جومارت توکایف',
  'Shavkat Mirziyoyev': 'شوکت مرزایوف',
  'Sadyr Japarov': 'صدیر جپاروف',
  'forum on 30 years of neutrality': 'غیر جانبداری کے 30 سال کا فورم',
  'official visit': 'سرکاری دورہ',
  'US blockade of all Iranian ports': 'تمام ایرانی بندرگاہوں کی امریکی ناکہ بندی',
  'Afghan–Pakistani talks in Urumqi': 'ارومچی میں افغان–پاکستان مذاکرات',
  'Strait of Hormuz declared closed by Iran': 'ایران کا آبنائے ہرمز بند کرنے کا اعلان',
  'US and Israeli strikes on Iran, beginning of a war': 'ایران پر امریکی اور اسرائیلی حملے، جنگ کا آغاز',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'کابل اور قندھار پر پاکستان کے فضائی حملے، سرحد پر لڑائی',
  'Pakistani air strikes in eastern Afghanistan': 'مشرقی افغانستان پر پاکستان کے فضائی حملے',
};
