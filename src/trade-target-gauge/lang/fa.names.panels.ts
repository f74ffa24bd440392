import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': 'معاون نخست‌وزیر ازبکستان',
  'Afghan Ministry of Industry and Commerce': 'وزارت صنعت و تجارت افغانستان',
  'Pakistan Foreign Office': 'وزارت خارجهٔ پاکستان',
  'Pakistani official data': 'آمار رسمی پاکستان',
  'Government of Kazakhstan': 'دولت قزاقستان',
  'Brief of the Indian government': 'گزارش دولت هند',
  'Foreign minister of India': 'وزیر خارجهٔ هند',
  'Power minister of Pakistan': 'وزیر نیروی پاکستان',
  'Trade with Afghanistan halted by Pakistan': 'توقف تجارت با افغانستان از سوی پاکستان',
  'Pakistani air strikes on Kabul and Kandahar': 'حملات هوایی پاکستان به کابل و قندهار',
  'Talks of Afghanistan and Pakistan in Urumqi': 'گفت‌وگوهای افغانستان و پاکستان در ارومچی',
  'Kazakhstan as the major supplier of food grains to Afghanistan': 'قزاقستان، تأمین‌کنندهٔ عمدهٔ غلات افغانستان',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    'قزاقستان، بزرگ‌ترین تأمین‌کنندهٔ مواد غذایی افغانستان به گفتهٔ وزارت تجارت آن کشور',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent': 'گندم و آرد قزاقستان برای افغانستان، معادل غله',
  'Kazakh wheat for Afghanistan': 'گندم قزاقستان برای افغانستان',
  'Modest increases in trade between India and Central Asia': 'افزایش اندک تجارت هند با آسیای مرکزی',
};
