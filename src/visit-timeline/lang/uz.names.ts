import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'Islomobod',
  Ashgabat: 'Ashxobod',
  'Shehbaz Sharif': 'Shahboz Sharif',
  'Kassym-Jomart Tokayev': 'Qosim-Jomart Toqayev',
  'Shavkat Mirziyoyev': 'Shavkat Mirziyoyev',
  'Sadyr Japarov': 'Sadir Japarov',
  'forum on 30 years of neutrality': 'betaraflikning 30 yilligi forumi',
  'official visit': 'rasmiy tashrif',
  'Conditional US waiver for Chabahar': 'Chobahor uchun AQSHning shartli istisnosi',
  'Afghan–Pakistani crossings closed': 'Afgʻoniston va Pokiston oʻrtasidagi oʻtkazish punktlari yopildi',
};
