import type { FramePanelWords } from '../languages.js';

export const kkFrame: FramePanelWords = {
  undated: 'күні көрсетілмеген',
  notFound: 'табылмады',
  error: 'Бұл сызбаны салу мүмкін болмады.',
  source: 'Дереккөз',
  group: {
    shared: (headlines) => `Мұнда да белгіленді: ${headlines.join('; ')}`,
  },
  sort: {
    letters: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
    ascending: (column) => `Сұрыптау: ${column}, өсу ретімен.`,
    descending: (column) => `Сұрыптау: ${column}, кему ретімен.`,
    given: 'Бастапқы ретпен.',
    hint: 'Кестенің басындағы түймелер оны сұрыптайды.',
  },
  sourceList: {
    kinds: {
      official: 'ресми',
      'state-media': 'мемлекеттік БАҚ',
      news: 'жаңалық',
      repost: 'қайта жарияланған',
      reference: 'анықтамалық',
    },
    corrections: 'Түзетулер',
    notFollowed: 'Мақалада айтылған, бірақ мұнда қабылданбаған:',
  },
  export: {
    svg: 'SVG (сызба)',
    png: 'PNG (сурет)',
    csv: 'CSV (деректер)',
    jsonld: 'JSON-LD (сипаттама)',
    scale: 'PNG өлшемі',
    saved: 'Файл дайын.',
    notMade: 'Файлды жасау мүмкін болмады.',
    cite: 'Дәйексөз сілтемесі',
    bibtex: 'BibTeX',
    copy: 'Көшіру',
    copied: 'Көшірілді.',
    selected: 'Мәтін белгіленді: пернетақтамен көшіріңіз.',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `«${headline}».`,
        site && `${site}.`,
        `Деректер күні: ${asOf}.`,
        sources && `Дереккөздер: ${sources}.`,
        `${page} (қаралған күні: ${day}).`,
      ]
        .filter(Boolean)
        .join(' '),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
