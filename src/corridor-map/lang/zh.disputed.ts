import type { DisputedStrings } from './en.disputed.js';

const claims = (country: string, line = '') =>
  `按${country}主张绘制的边界${line}。其他方面看法不同；没有任何政府认证此图。`;

export const zhDisputed: DisputedStrings = {
  views: {
    neutral: '中立视角：两侧由不同方面管辖的线为虚线，同一管辖区内的主张为点线，争议地区加阴影。没有争议线画成实线。',
    in: claims('印度'),
    pk: claims('巴基斯坦', '，克什米尔控制线为点线'),
    cn: claims('中国', '，克什米尔控制线为虚线'),
    defacto: '按各侧实际管辖者划分的边界。未绘出各方主张。',
  },
  pieces: {
    'IN-JK': '查谟和克什米尔',
    'IN-LA': '拉达克',
    'IN-DM': '典角',
    'IN-AR': '阿鲁纳恰尔邦（被主张的部分）',
    KAS: '锡亚琴冰川',
    'PK-JK': '自由克什米尔',
    'PK-GB': '吉尔吉特-巴尔蒂斯坦',
    'CN-AK': '阿克赛钦',
    'CN-SH': '沙克斯干谷地',
    'UA-43': '克里米亚和塞瓦斯托波尔',
    'GE-AB': '阿布哈兹',
    'GE-SO': '南奥塞梯',
    'IL-GO': '戈兰高地',
    CYN: '北塞浦路斯',
  },
  itself: '当地自己的当局',
  piece: (name, by, claimant) => `${name} — 管辖方：${by}，主张方：${claimant}`,
  drawnAs: (piece, country) => `${piece}；图中绘为${country}的一部分`,
  beyond: '地图此部分以外：',
};
