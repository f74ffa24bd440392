import { zh as frame } from '../../i18n/lang/zh.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';

export { names } from './zh.names.js';

const OFFICES: Record<string, string> = {
  president: '总统',
  'prime minister': '总理',
  'caretaker prime minister': '看守政府总理',
  'foreign minister': '外交部长',
};
const RANKS: Record<string, string> = {
  bilateral: '双边',
  official: '正式',
  state: '国事',
  'state or official': '国事或正式',
};

export const words: FirstWords<TimelineStrings> = {
  ...frame,
  headline: '谁在何时会见了谁',
  headlineBurst: (f, home, countries, weeks) => `${home}在${f.number(weeks)}周内会晤${f.number(countries)}国领导人`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const ofArticle = inArticle > 0 ? `，其中文章提及${f.number(inArticle)}次` : '';
    return `自${since}以来共${f.number(visits)}次会晤${ofArticle}；双边${f.number(bilateral)}次，峰会期间${f.number(visits - bilateral)}次。`;
  },
  summaryEvents: (f, events) => `${f.number(events)}个事件。`,
  around: '相关事件',
  today: '今天',
  planned: '计划中',
  plannedFor: (date) => `计划于${date}`,
  tools: '筛选与搜索',
  inArticle: '文章提及',
  legend: {
    bilateral: '双边',
    summit: '峰会期间',
    agreement: '协议',
    infrastructure: '基础设施',
    sanction: '制裁',
    conflict: '冲突',
    closure: '关闭',
    event: '其他事件',
  },
  vague: '具体日期不详',
  going: (who, place) => [who, '访问', place],
  more: (f, count, until, newest) => `另有${f.number(count)}项，${newest ? '回溯到' : '直到'}${until}`,
  stop: '。',
  comma: '，',
  sentence: (parts, end = '。') => parts.join('；') + end,
  dated: (label, date) => `${label}（${date}）`,
  office: (role, countries) => `${countries}${OFFICES[role] ?? role}`,
  visit: (rank = 'bilateral') => `${RANKS[rank] ?? rank}访问`,
  atLeast: (count) => `至少${count}`,
  documents: (_f, _count, written) => `据报道有${written}份文件`,
  documentsUnknown: '文件数目未找到',
  noDocuments: '未找到已签署的双边文件',
  otherCounts: (counts) => `其他统计${counts}`,
  firstSince: (office, date, gap) => `自${date}以来${office}首次到访，时隔${gap.replace(' ', '')}`,
  stillSo: (date) => `截至最近一次报道（${date}）仍是如此`,
  wasToRun: (date) => `原定持续到${date}`,
  elsewhere: (says) => `另有说法：${says}`,
  note: '文件数目以报道为准。',
  kinds: {
    policy: '政策',
    agreement: '协议',
    pledge: '承诺',
    sanction: '制裁',
    waiver: '豁免',
    conflict: '冲突',
    closure: '关闭',
    infrastructure: '基础设施',
    summit: '峰会',
    talks: '会谈',
    withdrawal: '撤离',
    '30+': '至少30',
  },
};

export const panels = () => import('./zh.panels.js');
