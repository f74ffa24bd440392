import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': '乌兹别克斯坦副总理',
  'Afghan Ministry of Industry and Commerce': '阿富汗工业和商业部',
  'Pakistan Foreign Office': '巴基斯坦外交部',
  'Pakistani official data': '巴基斯坦官方数据',
  'Government of Kazakhstan': '哈萨克斯坦政府',
  'Brief of the Indian government': '印度政府简报',
  'Foreign minister of India': '印度外交部长',
  'Power minister of Pakistan': '巴基斯坦电力部长',
  'Trade with Afghanistan halted by Pakistan': '巴基斯坦中止与阿富汗的贸易',
  'Pakistani air strikes on Kabul and Kandahar': '巴基斯坦空袭喀布尔和坎大哈',
  'Talks of Afghanistan and Pakistan in Urumqi': '阿富汗与巴基斯坦在乌鲁木齐会谈',
  'Kazakhstan as the major supplier of food grains to Afghanistan': '哈萨克斯坦是阿富汗的主要粮食供应国',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    '哈萨克斯坦是阿富汗最大的食品供应国（哈贸易部）',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent': '哈萨克斯坦输往阿富汗的小麦和面粉（折合谷物）',
  'Kazakh wheat for Afghanistan': '哈萨克斯坦输往阿富汗的小麦',
  'Modest increases in trade between India and Central Asia': '印度与中亚贸易小幅增长',
};
