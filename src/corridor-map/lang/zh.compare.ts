import type { CompareStrings } from './en.compare.js';

export const zhCompare: CompareStrings = {
  comma: '，',
  fullStop: '。',
  compareFrom: '起点',
  compareTo: '终点',
  everyPort: '所有港口',
  showOnMap: '在地图上显示',
  backToRoutes: '返回路线',
  routesFound: (f, count, from, to) => `沿本图路段，从${from}到${to}有${f.number(count)}条路线。`,
  portsReached: (f, count, from) =>
    `本图路段从${from}通往${f.number(count)}个港口。${count === 1 ? '最佳路线：' : '各港的最佳路线：'}`,
  noLegAt: (place) => `本图没有已知路段经过${place}。`,
  noLegIn: (country) => `${country}的其他地方也没有。`,
  legsIn: (country) => `在${country}，已知路段经过`,
  noLegTo: (port) => `本图没有已知路段通往${port}。`,
  legsApart: (from, port, ends) =>
    ends
      ? `没有已知路段连接${from}与${port}：该港的路段止于${ends}，不与其他路段相接。`
      : `没有已知路段把${from}的路段与${port}的路段连接起来。`,
  onlyDetours: (from, port, times) => `从${from}到${port}，已知路段只能绕行，超过直线距离的${times}倍。`,
  sections: (f, operating, all) =>
    operating === all
      ? all === 1
        ? '唯一区段运营中'
        : `全部${f.number(all)}个区段运营中`
      : `${f.number(all)}个区段中${f.number(operating)}个运营中`,
  modesInTurn: (modes) => modes.join('，再'),
  onlyPartly: (f, count) => `其中${f.number(count)}个仅部分运营`,
  inState: (f, count, state) => `${f.number(count)}个${state}`,
  borders: (f, count) => (count === 0 ? '不过境' : `${f.number(count)}处边界`),
  closedOnWay: (f, count) => `据最近报道${f.number(count)}个口岸关闭`,
  lengthUnknown: '长度未公布',
  wholeUnknown: '全程长度未公布',
  operatingLength: (operating, all) => `${all}中${operating}运营中`,
  bordersCrossed: '经过的边界',
  noBorder: '无',
  closedTerm: '关闭',
  gaugeTerm: '轨距',
  millimetres: (width) => `${width}毫米`,
  gaugeThen: (before, after) => `${before}，再${after}`,
  gaugePlace: (corridor) => `在${corridor}某处；地点未公布`,
  noGauge: '未公布有变化',
  noRails: '此路线没有铁路',
  lengthTerm: '公布长度',
  legsTerm: '逐段',
  via: (place) => `经${place}`,
  partOf: (leg) => `${leg}的一部分`,
  portLeg: (port, town) => `${port}是${town}的港口；未知有单独路段`,
  rule: (times) =>
    `最佳在前：未运营的区段最少，其次边界最少，再次铁路、公路和海运之间换乘最少，最后最为直接；区段位于相邻两站之间。最佳路线之下，是不经其某一路段、也不到其他港口的最佳走法，除非两者都更多。未列入：超过直线${times}倍的绕行，以及不在本图上的铁路和公路。国家指实际管辖该地者。`,
  apart: (one, other, towns) => `${one}与${other}两城直线相距${towns}`,
  apartPorts: (ports) => `两港之间${ports}`,
  computed: '由本数据中的位置算出：既非公路距离，也非海上距离。',
  distanceStated: (km) => `公布：${km}`,
  distanceElsewhere: (km) => `另有说法：${km}`,
};
