import { zhFrame } from '../../i18n/lang/zh.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './zh.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...zhFrame,
  tableCaption: '访问与事件，按列表顺序',
  tableColumns: ['人物或事件', '日期', '地点', '类型', '报道的文件', '其他统计', '备注'],
  withBilateral: '并举行双边会谈',
  level: '政府首脑级别',
  deals: (amount) => `商业协议据称总值${amount}`,
  met: (names) => `会见${names}`,
  search: '搜索',
  country: '国家',
  person: '人物',
  kind: '类型',
  order: '顺序',
  newest: '最新在前',
  oldest: '最早在前',
  everything: '全部',
  visits: '访问',
  zoom: '时间',
  zoomIn: '放大',
  zoomOut: '缩小',
  showAll: '显示全部',
  quoted: (query) => `“${query}”`,
  shown: (f, shown, all) => `显示${f.number(all)}项中的${f.number(shown)}项`,
  nothing: '没有符合的内容。',
  keys: '在列表中，方向键沿时间移动，Home和End到两端，Page Up和Page Down逐年移动；加号和减号缩放，0显示全部。',
  position: (title, position, all) => `${title}，第${position}项，共${all}项`,
  after: (f, count) => `再显示${f.number(count)}项`,
  before: (f, count) => `显示之前的${f.number(count)}项`,
  bars: (time, most) => `每根柱子统计约${time}内的事件；最高的代表${most}。点击柱子可放大时间。`,
  others: '其他国家',
  early: (month) => `${month}上旬`,
  mid: (month) => `${month}中旬`,
  late: (month) => `${month}下旬`,
};
