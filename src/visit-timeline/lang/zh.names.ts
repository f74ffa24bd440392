import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: '伊斯兰堡',
  Ashgabat: '阿什哈巴德',
  'Shehbaz Sharif': '夏巴兹·谢里夫',
  'Kassym-Jomart Tokayev': '卡瑟姆-若马尔特·托卡耶夫',
  'Shavkat Mirziyoyev': '沙夫卡特·米尔济约耶夫',
  'Sadyr Japarov': '萨德尔·扎帕罗夫',
  'forum on 30 years of neutrality': '中立30周年论坛',
  'official visit': '正式访问',
  'Conditional US waiver for Chabahar': '美国对恰巴哈尔的有条件豁免',
  'Afghan–Pakistani crossings closed': '阿富汗与巴基斯坦口岸关闭',
};
