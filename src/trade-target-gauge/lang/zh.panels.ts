import { zhFrame } from '../../i18n/lang/zh.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './zh.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...zhFrame,
  inArticle: '文章提及',
  outOf: (amounts, target) => `${target}中的${amounts}`,
  units: { 'USD million': '百万美元', 'thousand tonnes': '千吨' },
  tableCaption: '货物贸易额（百万美元），按统计方',
  tableCaptionIn: (unit) => `单位：${unit}`,
  tableColumns: ['国家', '时期', '统计方', '合计', '前一国出口', '前一国进口', '备注'],
  partial: '非全年',
  approximate: '约数',
  derived: '进出口之和',
  elsewhere: (says) => `另有说法：${says}`,
  calendarYear: '历年',
  fiscalYear: '财年',
  changed: (from, to, unit, who, change) => `从${from}到${to}${unit}（${who}）：${change}。`,
  reported: (date) => `${date}报道`,
  stop: '。',
  semicolon: '；',
  periods: (from, to) => `${from}至${to}`,
  stated: (change, remark) => `公布：${change}${remark && `（${remark}）`}`,
  about: (change) => `约${change}`,
  paceCaption: '迄今的速度',
  paceColumns: ['统计', '迄今增长', '按此速度何时达到目标'],
  growthSince: (growth, since) => `自${since}以来每年${growth}`,
  oneCount: '仅有一次统计',
  never: '永不',
  reached: '已达到',
  beyond: '一百多年以后',
  growth: '年增长率（%）',
  exactly: '同上，数值输入',
  percent: (value) => `每年${value}%`,
  answers: (growth) => `按每年增长${growth}，达到目标的时间`,
  answer: (who, when, verdict) => `${who}：${when}${verdict && `，${verdict}`}。`,
  inYear: (year) => year,
  inTime: (deadlines) => `赶得上${deadlines}的期限`,
  late: (deadlines) => `赶不上${deadlines}的期限`,
  arithmetic: '自各统计期末起按复利增长计算：是算术，不是预测。',
};
