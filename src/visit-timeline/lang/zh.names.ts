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
  'US blockade of all Iranian ports': '美国封锁伊朗所有港口',
  'Afghan–Pakistani talks in Urumqi': '阿富汗与巴基斯坦在乌鲁木齐会谈',
  'Strait of Hormuz declared closed by Iran': '伊朗宣布关闭霍尔木兹海峡',
  'US and Israeli strikes on Iran, beginning of a war': '美国和以色列打击伊朗，战争爆发',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border': '巴基斯坦空袭喀布尔和坎大哈，边境交火',
  'Pakistani air strikes in eastern Afghanistan': '巴基斯坦空袭阿富汗东部',
};
