import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': 'вице-премьер Узбекистана',
  'Afghan Ministry of Industry and Commerce': 'министерство промышленности и торговли Афганистана',
  'Pakistan Foreign Office': 'МИД Пакистана',
  'Pakistani official data': 'официальные данные Пакистана',
  'Government of Kazakhstan': 'правительство Казахстана',
  'Brief of the Indian government': 'справка правительства Индии',
  'Foreign minister of India': 'министр иностранных дел Индии',
  'Power minister of Pakistan': 'министр энергетики Пакистана',
  'Trade with Afghanistan halted by Pakistan': 'Пакистан остановил торговлю с Афганистаном',
  'Pakistani air strikes on Kabul and Kandahar': 'Авиаудары Пакистана по Кабулу и Кандагару',
  'Talks of Afghanistan and Pakistan in Urumqi': 'Переговоры Афганистана и Пакистана в Урумчи',
  'Kazakhstan as the major supplier of food grains to Afghanistan':
    'Казахстан — главный поставщик продовольственного зерна в Афганистан',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    'Казахстан — крупнейший поставщик продовольствия в Афганистан, по данным его министерства торговли',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent':
    'Казахстанские пшеница и мука для Афганистана, в зерновом эквиваленте',
  'Kazakh wheat for Afghanistan': 'Казахстанская пшеница для Афганистана',
  'Modest increases in trade between India and Central Asia':
    'Умеренный рост торговли Индии со странами Центральной Азии',
};
