import type { FramePanelWords } from '../languages.js';

export const zhFrame: FramePanelWords = {
  undated: '日期不详',
  notFound: '未找到',
  error: '无法绘制此图。',
  source: '来源',
  group: {
    shared: (headlines) => `同时标出于：${headlines.join('；')}`,
  },
  sort: {
    ascending: (column) => `按${column}升序排列。`,
    descending: (column) => `按${column}降序排列。`,
    given: '按原有顺序。',
    hint: '表头的按钮可以排序。',
  },
  sourceList: {
    kinds: {
      official: '官方',
      'state-media': '官方媒体',
      news: '新闻',
      repost: '转载',
      reference: '参考资料',
    },
    corrections: '更正',
    notFollowed: '文章所述，本图未采用：',
  },
  export: {
    svg: 'SVG（图形）',
    png: 'PNG（图片）',
    csv: 'CSV（数据）',
    scale: 'PNG尺寸',
    saved: '文件已备好。',
    notMade: '无法生成文件。',
    cite: '引用格式',
    bibtex: 'BibTeX',
    copy: '复制',
    copied: '已复制。',
    selected: '已选中：请用键盘复制。',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `《${headline}》。`,
        site && `${site}。`,
        `数据截至${asOf}。`,
        sources && `来源：${sources}。`,
        `${page}（${day}访问）。`,
      ]
        .filter(Boolean)
        .join(''),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
