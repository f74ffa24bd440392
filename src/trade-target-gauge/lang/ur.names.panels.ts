import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': 'ازبکستان کے نائب وزیر اعظم',
  'Afghan Ministry of Industry and Commerce': 'افغان وزارت صنعت و تجارت',
  'Pakistan Foreign Office': 'پاکستان کا دفتر خارجہ',
  'Pakistani official data': 'پاکستان کے سرکاری اعداد',
  'Government of Kazakhstan': 'حکومت قازقستان',
  'Brief of the Indian government': 'بھارتی حکومت کا بریف',
  'Foreign minister of India': 'بھارت کے وزیر خارجہ',
  'Power minister of Pakistan': 'پاکستان کے وزیر توانائی',
  'Trade with Afghanistan halted by Pakistan': 'پاکستان کی جانب سے افغانستان کے ساتھ تجارت کی بندش',
  'Pakistani air strikes on Kabul and Kandahar': 'کابل اور قندھار پر پاکستان کے فضائی حملے',
  'Talks of Afghanistan and Pakistan in Urumqi': 'ارومچی میں افغانستان اور پاکستان کے مذاکرات',
  'Kazakhstan as the major supplier of food grains to Afghanistan':
    'قازقستان، افغانستان کو غذائی اجناس کا بڑا فراہم کنندہ',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    'قازقستان، اپنی وزارت تجارت کے مطابق افغانستان کو خوراک کا سب سے بڑا فراہم کنندہ',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent': 'افغانستان کے لیے قازق گندم اور آٹا، اناج کے مساوی',
  'Kazakh wheat for Afghanistan': 'افغانستان کے لیے قازق گندم',
  'Modest increases in trade between India and Central Asia': 'بھارت اور وسطی ایشیا کی تجارت میں معمولی اضافہ',
};
