import { zh as frame } from '../../i18n/lang/zh.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './zh.names.js';

export const words: FirstWords<GaugeStrings> = {
  ...frame,
  headline: '贸易额与目标',
  headlineCounts: '各方统计的贸易额',
  headlineFraction: '无论谁来统计，贸易额都只是目标的一小部分',
  summarySpread: (times) => `最高统计是最低统计的${times}倍，因此每个量表都显示区间。`,
  summaryOne: '每个量表从零到目标。',
  target: (amount) => `目标：${amount}`,
  ofTarget: (amount) => `${amount}目标的完成率`,
  to: '至',
  comma: '，',
  notCounted: '未找到统计。',
  noTarget: '未公布目标。',
  noDeadline: '未公布期限。',
  fiscal: (years) => `${years.replaceAll('年', '')}财年`,
  byDate: (date) => `到${date}`,
  withinYears: (f, years) => `${f.unit(years, 'year', 'long')}内`,
  openDeadline: (by) => `“未来几年”（${by}）：没有可供衡量的日期。`,
  needTimes: (when, times) => `${when}：须增至${times}倍。`,
  needYearly: (when, growth, soFar) => `${when}：须年均增长${growth}${soFar && `；迄今为${soFar}`}。`,
  alreadyReached: (when) => `${when}：已达到。`,
  noGrowth: (when) => `${when}：从最近的统计出发，任何增长率都无法达到。`,
  takes: '迄今的速度与所需的增长',
  otherPairs: '其他国家间贸易',
  hint: '点选一个金额，即只按该统计衡量；方向键可移到下一个。',
  legendRange: '最低至最高统计',
  legendLow: '最低统计以内',
  note: '不同机构的统计从不相加或相接。增长率是算术，不是预测。',
};

export const panels = () => import('./zh.panels.js');
