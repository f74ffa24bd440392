import type { FramePanelWords } from '../languages.js';

export const uzFrame: FramePanelWords = {
  undated: 'sanasiz',
  notFound: 'topilmadi',
  error: 'Bu grafikni chizib boʻlmadi.',
  source: 'Manba',
  group: {
    shared: (headlines) => `Shu yerda ham belgilandi: ${headlines.join('; ')}`,
  },
  sort: {
    letters: 'a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch',
    ascending: (column) => `Saralash: ${column}, oʻsish tartibida.`,
    descending: (column) => `Saralash: ${column}, kamayish tartibida.`,
    given: 'Dastlabki tartibda.',
    hint: 'Jadval boshidagi tugmalar uni saralaydi.',
  },
  sourceList: {
    kinds: {
      official: 'rasmiy',
      'state-media': 'davlat ommaviy axborot vositasi',
      news: 'yangiliklar',
      repost: 'qayta chop etilgan',
      reference: 'maʼlumotnoma',
    },
    corrections: 'Tuzatishlar',
    notFollowed: 'Maqolada aytilgan, lekin bu yerda qabul qilinmagan:',
  },
  export: {
    svg: 'SVG (chizma)',
    png: 'PNG (rasm)',
    csv: 'CSV (maʼlumotlar)',
    jsonld: 'JSON-LD (tavsif)',
    scale: 'PNG oʻlchami',
    saved: 'Fayl tayyor.',
    notMade: 'Faylni tayyorlab boʻlmadi.',
    cite: 'Iqtibos uchun havola',
    bibtex: 'BibTeX',
    copy: 'Nusxa olish',
    copied: 'Nusxa olindi.',
    selected: 'Matn belgilandi: klaviatura bilan nusxa oling.',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `“${headline}”.`,
        site && `${site}.`,
        `Maʼlumotlar sanasi: ${asOf}.`,
        sources && `Manbalar: ${sources}.`,
        `${page} (murojaat sanasi: ${day}).`,
      ]
        .filter(Boolean)
        .join(' '),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
