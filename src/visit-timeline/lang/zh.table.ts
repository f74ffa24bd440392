import type { TableStrings } from './en.table.js';

export const zhTable: TableStrings = {
  tableCaption: '访问与事件，按列表顺序',
  tableColumns: ['人物或事件', '日期', '地点', '类型', '报道的文件', '其他统计', '备注'],
  withBilateral: '并举行双边会谈',
  level: '政府首脑级别',
  deals: (amount) => `商业协议据称总值${amount}`,
  met: (names) => `会见${names}`,
};
