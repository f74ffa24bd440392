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
  'Conditional US waiver for Chabahar': 'چابہار کے لیے مشروط امریکی استثنا',
  'Afghan–Pakistani crossings closed': 'افغان–پاکستان گزرگاہیں بند',
};
