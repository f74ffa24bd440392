import { zh as frame } from '../../i18n/lang/zh.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './zh.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
  ...frame,
  status: {
    operating: '运营中',
    'under-construction': '在建',
    planned: '规划中',
    disrupted: '运行受阻',
    closed: '关闭',
    superseded: '已被取代',
  },
  partly: (state) => `部分${state}`,
  modes: { rail: '铁路', road: '公路', sea: '海运' },
  lines: { rail: '运营中的铁路', road: '运营中的公路', superseded: '已被取代的规划' },
  headlinePaper: (country) => `穿越${country}的铁路大多仍停留在纸面上`,
  corridors: (f, count, operating) => `${f.number(count)}条走廊，其中${f.number(operating)}条至少部分运营。`,
  way: (country, total, { operating, building, planned }) =>
    `${country}境内这些走廊上公布长度的铁路共${total}，其中${operating}运营中，${building}在建，${planned}规划中。`,
  closedCrossings: (f, count) => `据最近报道，沿线${f.number(count)}个口岸停止货物贸易通行。`,
  legendClosed: (reported) => `据最近报道关闭的口岸，${reported}`,
  legendGauge: '轨距改变',
  legendPort: '港口',
  legendDisputed: '有争议的边界或地区',
  legendControl: '印巴控制线',
  disputed: (what) => `说法不一：${what}`,
  disputes: { length: '长度', cost: '造价', area: '领土' },
  places: '港口和口岸',
  placesState: '有何协议，何处关闭',
  pointCount: (f, count) => `${f.number(count)}个点。`,
  terms: '术语',
  compare: '比较出海路线',
  list: '走廊、港口和口岸',
  disputedAreas: '争议地区',
  map: '走廊地图',
  schematic: '线条为示意；长度以公布为准，未经测量。',
  boundaries: '边界：Natural Earth；非权威，不表示认可。地点：GeoNames，CC BY 4.0。',
};

export const panels = () => import('./zh.panels.js');
