import { zh as frame } from '../../i18n/lang/zh.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './zh.names.js';

export const words: FirstWords<TrendStrings> = {
  ...frame,
  units: { incidents: '事件', cases: '立案案件', fatalities: '死亡人数' },
  apart: { wider: '定义较宽', narrower: '定义较窄' },
  topic: (what, place) => `${place}的${what}`,
  headlineDispute: '上升有多快？要看由谁统计',
  claim: (from, to, change, printed) =>
    `文章称${from}、${to}，即${change}${printed === undefined ? '' : `（文中印作${printed}）`}。`,
  rises: (list) => `在同一系列内，同样年份的变化为${list}。`,
  riseOf: (name, change, from, to) => `${name}：${from}至${to}${change}。`,
  sentence: (text) => `${text}。`,
  article: '文章的数字',
  twin: (value, name, year) => `${value}是“${name}”${year}的统计`,
  noTwin: (value) => `${value}未找到其他来源`,
  until: (date) => `截至${date}`,
  aside: (value, remarks) => `${value}（${remarks}）`,
  join: (parts) => parts.join('，'),
  legendPart: '非全年',
  legendHandover: (from, to) => `先为${from}，后为${to}`,
  note: '某系列没有统计的年份留空。各方定义不同。',
  notDrawn: (list) => `未绘出：${list}。`,
  inYear: (value, year) => `${year}为${value}`,
  who: '谁统计什么',
  choose: '选择',
  nothing: '未找到统计。',
};

export const panels = () => import('./zh.panels.js');
