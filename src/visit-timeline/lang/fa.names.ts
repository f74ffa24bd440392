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
  'Conditional US waiver for Chabahar': 'معافیت مشروط آمریکا برای چابهار',
  'Afghan–Pakistani crossings closed': 'بسته شدن گذرگاه‌های افغانستان و پاکستان',
};
