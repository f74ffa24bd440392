import type { FramePanelWords } from '../languages.js';

export const hiFrame: FramePanelWords = {
  undated: 'तारीख़ नहीं',
  notFound: 'नहीं मिला',
  error: 'यह ग्राफ़िक नहीं बन सका।',
  source: 'स्रोत',
  group: {
    shared: (headlines) => `यहाँ भी चिह्नित: ${headlines.join('; ')}`,
  },
  sort: {
    ascending: (column) => `क्रम: ${column}, कम से ज़्यादा।`,
    descending: (column) => `क्रम: ${column}, ज़्यादा से कम।`,
    given: 'मूल क्रम में।',
    hint: 'तालिका के शीर्ष के बटन उसे क्रम में लगाते हैं।',
  },
  sourceList: {
    kinds: {
      official: 'आधिकारिक',
      'state-media': 'सरकारी मीडिया',
      news: 'समाचार',
      repost: 'पुनर्प्रकाशित',
      reference: 'संदर्भ',
    },
    corrections: 'सुधार',
    notFollowed: 'लेख में कहा गया, पर यहाँ नहीं माना गया:',
  },
  export: {
    svg: 'SVG (रेखाचित्र)',
    png: 'PNG (चित्र)',
    csv: 'CSV (आँकड़े)',
    jsonld: 'JSON-LD (विवरण)',
    scale: 'PNG का आकार',
    saved: 'फ़ाइल तैयार है।',
    notMade: 'फ़ाइल नहीं बन सकी।',
    cite: 'संदर्भ दें',
    bibtex: 'BibTeX',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया।',
    selected: 'पाठ चुन लिया गया है: कीबोर्ड से कॉपी करें।',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `“${headline}”।`,
        site && `${site}।`,
        `${asOf} तक की जानकारी।`,
        sources && `स्रोत: ${sources}।`,
        `${page} (${day} को देखा गया)।`,
      ]
        .filter(Boolean)
        .join(' '),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
