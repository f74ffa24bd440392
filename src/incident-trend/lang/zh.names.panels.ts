import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)': '开伯尔-普什图省警方；2024年为其反恐局（CTD）',
  'terror incidents': '恐怖事件',
  attacks: '袭击',
  'Pakistan Institute for Conflict and Security Studies': '巴基斯坦冲突与安全研究所',
  'Pak Institute for Peace Studies': '巴基斯坦和平研究所',
  'terrorist attacks': '恐怖袭击',
  'terror-related incidents': '涉恐事件',
  'KP Police, Counter Terrorism Department (CTD)': '开伯尔-普什图省警方反恐局（CTD）',
  'registered terrorism cases': '登记的恐怖主义案件',
  'Inter-Services Public Relations (military)': '三军公共关系局（军方）',
  'terrorism incidents': '恐怖主义事件',
  'attacks by Tehreek-e-Taliban Pakistan (TTP), area not stated': '巴基斯坦塔利班运动（TTP）的袭击，地区未注明',
  'Center for Research and Security Studies': '研究与安全研究中心',
  'people killed': '死亡人数',
  'Taliban take power in Afghanistan': '塔利班在阿富汗掌权',
  'Afghan–Pakistani crossings closed': '阿富汗与巴基斯坦口岸关闭',
  'without the former tribal districts': '不含原部落地区',
  'former tribal districts': '原部落地区',
};
