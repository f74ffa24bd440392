import { hi as frame } from '../../i18n/lang/hi.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './hi.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
  ...frame,
  status: {
    operating: 'चालू',
    'under-construction': 'निर्माणाधीन',
    planned: 'प्रस्तावित',
    disrupted: 'बाधित',
    closed: 'बंद',
    superseded: 'छोड़ी गई योजना',
  },
  partly: (state) => `आंशिक रूप से ${state}`,
  modes: { rail: 'रेल', road: 'सड़क', sea: 'समुद्र' },
  lines: { rail: 'चालू रेलवे', road: 'चालू सड़क', sea: 'समुद्री मार्ग' },
  headlinePaper: (country) => `${country} से गुज़रने वाली ज़्यादातर रेलवे अब भी काग़ज़ पर`,
  corridors: (f, count, operating) =>
    f.plural(count, {
      one: `${f.number(count)} गलियारा, ${f.number(operating)} चालू।`,
      other: `${f.number(count)} गलियारे, जिनमें से ${f.number(operating)} कम से कम आंशिक रूप से चालू।`,
    }),
  way: (country, total, { operating, building, planned }) =>
    `${country} में इन गलियारों पर बताई गई लंबाई वाली ${total} रेलवे में से ${operating} चालू, ${building} निर्माणाधीन और ${planned} प्रस्तावित है।`,
  closedCrossings: (f, count) =>
    f.plural(count, {
      one: 'पिछली ख़बर के समय रास्ते की एक सीमा चौकी व्यापार के लिए बंद थी।',
      other: `पिछली ख़बर के समय रास्ते की ${f.number(count)} सीमा चौकियाँ व्यापार के लिए बंद थीं।`,
    }),
  legendClosed: (reported) => `पिछली ख़बर के समय बंद सीमा चौकी, ${reported}`,
  legendGauge: 'रेल पटरी की चौड़ाई बदलती है',
  legendPort: 'बंदरगाह',
  legendDisputed: 'विवादित सीमा या क्षेत्र',
  legendControl: 'नियंत्रण रेखा',
  disputed: (what) => `मतभेद: ${what}`,
  disputes: { length: 'लंबाई', cost: 'लागत', area: 'क्षेत्र' },
  places: 'बंदरगाह और सीमा चौकियाँ',
  placesState: 'क्या तय हुआ, क्या बंद है',
  pointCount: (f, count) => `${f.number(count)} बिंदु।`,
  terms: 'शब्दावली',
  compare: 'समुद्र तक के रास्तों की तुलना',
  list: 'गलियारे, बंदरगाह और सीमा चौकियाँ',
  disputedAreas: 'विवादित क्षेत्र',
  map: 'गलियारों का नक़्शा',
  schematic: 'रेखाएँ सांकेतिक हैं; लंबाइयाँ बताई गई हैं, नापी नहीं गईं।',
  boundaries: 'सीमाएँ: Natural Earth; आधिकारिक नहीं, किसी दावे का समर्थन नहीं। स्थान: GeoNames, CC BY 4.0।',
};

export const panels = () => import('./hi.panels.js');
