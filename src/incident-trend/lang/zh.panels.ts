import { zhFrame } from '../../i18n/lang/zh.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './zh.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...zhFrame,
  title: (name, value) => `${name}：${value}`,
  others: '其他统计：',
  sum: '合计：',
  unnamed: '未注明发布者',
  reported: (date) => `${date}报道`,
  points: '按系列和年份的统计',
  tableCaption: '按年份和系列的统计',
  year: '年份',
  none: '–',
  manyCaption: '数据众多，按系列汇总',
  manyColumns: ['系列', '统计数', '最早', '最近', '最低', '最高'],
  traceOf: (name, counts, from, to, low, high, date) =>
    `${name}：${from}至${to}共${counts}个统计，介于${low}与${high}之间（${date}）。`,
  between: (low, high, counts) => `${low}至${high}（${counts}个统计）`,
  along: '沿时间',
  logNote: '对数刻度：高度相同即比例相同。',
  logZero: '零在其上没有位置，单列一条线。',
  logNothing: '对数刻度需要大于零的统计；现为线性刻度。',
  changeOf: (name, from, to, change) => `${name}：从${from}到${to}，${change}。`,
  changePrinted: (change, printed) => `${change}（文中印作${printed}）`,
  changePart: (name, year, part) => `${name}：不列变化，${year}的统计仅${part}。`,
  changeMissing: (name, years) => `${name}：不列变化，没有${years}的统计。`,
  changeFromZero: (name, from, to) => `${name}：从${from}到${to}；从零上升没有百分比。`,
  shownSeries: '显示的系列',
  from: '从',
  to: '到',
  reset: '显示全部',
  noneShown: '未显示任何系列。请选择一个以查看统计。',
  noneInTime: '所选时段没有统计。',
  shownTime: (from, to) => `显示：${from}至${to}。`,
  notShown: (list) => `未显示：${list}。`,
  keys: '在图上，方向键在各统计之间移动，Home和End到最早和最近；Enter选定，Escape取消。',
  events: '同期事件',
  event: (date, label) => `${date}：${label}`,
};
