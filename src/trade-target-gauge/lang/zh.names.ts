import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': '巴基斯坦总理',
  'Metro Morning': '《Metro Morning》',
  'Foreign ministers, September 2025': '两国外长，2025年9月',
  'Kazakh ambassador': '哈萨克斯坦大使',
  Kazakhstan: '哈萨克斯坦',
  'Kazakh statistics': '哈萨克斯坦统计',
  'Pakistani figure quoted by the Kazakh ambassador': '哈萨克斯坦大使引用的巴方数字',
  'State Bank of Pakistan': '巴基斯坦国家银行',
  'APP (Pakistani data)': 'APP（巴方数据）',
  'Joint declaration': '联合宣言',
  'Speeches of 5 February 2026': '2026年2月5日的讲话',
  'Uzbek ambassador': '乌兹别克斯坦大使',
  'Uzbek statistics': '乌兹别克斯坦统计',
  'approached 500': '接近500',
};
