import { ofYear } from '../../i18n/lang/uz.grammar.js';
import type { OtherPanelStrings } from './en.guide.js';

export const uzGuide: OtherPanelStrings = {
  points: (f, drawn, all) =>
    `Butun xaritada ${f.number(all)} nuqtadan ${f.number(drawn)} tasi bor: bir-birini yopadigan joyda bittasi hammasi oʻrnida turadi.`,
  closedSince: (since, reported) => `${ofYear(since)}dan beri yopiq; oxirgi xabar – ${reported}`,
  closedAt: (reported) => `oxirgi xabarga koʻra yopiq, ${reported}`,
  share: (km, state) => `dastlabki ${km}: ${state}`,
  done: (share, km) =>
    km ? `xabarlarga koʻra ${share} bajarilgan, jami ${km}` : `xabarlarga koʻra ${share} bajarilgan`,
  due: (date) => `rejadagi sana: ${date}`,
  sumOfLegs: 'aytilgan boʻlaklar yigʻindisi',
  gauge: (widths) => `iz kengligi ${widths} mm`,
  unstated: 'aytilmagan',
  gaugeChange: (from, to) =>
    `Iz kengligi oʻzgaradi, ${from} → ${to} mm: poyezd yoki uning aravachalari almashtirilishi kerak`,
  gaugeHere: 'iz kengligi oʻzgaradi',
  noPlace: 'joyini hech bir manba aytmaydi',
  line: {
    source: 'joylarni manba aytgan',
    general: 'umumiy bilim',
    simplified: 'soddalashtirilgan',
    illustrative: 'sxematik, yoʻnalishi eʼlon qilinmagan',
  },
  whole: 'butun yoʻlak',
  km: 'km',
  tableCaption: 'Yoʻlaklar: boʻlaklari, aytilgan uzunligi va narxi, yopiq oʻtkazish punktlari',
  tableColumns: ['Yoʻlak', 'Qismi', 'Holati', 'Aytilgani', 'Sanasi', 'Chiziq qayerdan'],
  close: 'Tafsilotlarni yopish',
  legOf: (number, corridor) => `${number}-boʻlak, ${corridor}`,
  kinds: { port: 'port', crossing: 'oʻtkazish punkti', point: 'nuqta', town: 'joy' },
  portOf: (town) => `port: ${town}`,
  headings: {
    stated: 'Aytilgani',
    disputed: 'Farqlar',
    gauges: 'Iz kengligi',
    closed: 'Oʻtkazish punktlari',
    legs: 'Boʻlaklar',
    stops: 'Bekatlar',
    agreed: 'Nima kelishilgan',
    through: 'Shu yoʻlaklarda',
    drawn: 'Xaritadagi chiziq',
  },
  reported: (date) => `xabar: ${date}`,
  years: (_, years) => `${years} yilga`,
  wasToRun: (date) => `${ofYear(date)}gacha amal qilishi kerak edi; keyingisi nomaʼlum`,
  saidBy: (names) => `Manba: ${names}`,
  comma: ', ',
  semicolon: '; ',
  otherCounts: (counts) => `boshqa sonlar: ${counts}`,
  onlyArticle: 'Faqat maqolada topildi.',
  noSource: 'Manba aytilmagan: umumiy bilim.',
  differ: {
    length: (range) => `Uzunlik: manbalarda ${range}`,
    cost: (range) => `Narx: manbalarda ${range}`,
  },
  legDiffers: (leg, stated, others) => `${leg}: ${stated}, boshqa manbalarda ${others}`,
  area: (name, administers, claims) =>
    `Bahsli hududdan oʻtadi: ${name}; boshqaradi: ${administers}, daʼvo qiladi: ${claims}`,
  termsOf: {
    status: {
      operating: 'Undan poyezdlar, yuk mashinalari yoki kemalar foydalanadi.',
      'under-construction': 'Qurilish ishlari haqida xabar berilgan.',
      planned: 'Eʼlon qilingan, kelishilgan yoki oʻrganilmoqda; qurilish haqida xabar yoʻq.',
      disrupted: 'Foydalanilmoqda, lekin qatnov kamroq yoki uzilishlar bor.',
      closed: 'Oxirgi xabarga koʻra foydalanib boʻlmaydi.',
      superseded: 'Oʻrnini boshqasi egallagan reja.',
    },
    partly: ['qisman', 'Faqat bir qismi shunday, qaysi qismi ekanini hech bir manba aytmaydi.'],
    modes: { rail: 'Qalin chiziq: temir yoʻl.', road: 'Ingichka chiziq: avtoyoʻl.', sea: 'Koʻk nuqtalar: kemalar.' },
    gauge: [
      'iz kengligi',
      'Relslar orasi: Markaziy Osiyoda 1520 mm, Pokistonda 1676 mm, Eron va Xitoyda 1435 mm. Oʻzgargan joyda vagonlar yoki yuklar ham almashtirilishi kerak.',
    ],
    disputed: ['farqlar', 'Manbalar turli raqamlar beradi yoki yoʻldagi hududga bittadan ortiq mamlakat daʼvo qiladi.'],
    keys: [
      'klaviatura',
      'Roʻyxatda yoʻnalish tugmalari yuqoriga va pastga, yoʻlak ichiga va undan tashqariga, harf esa shu harfdan boshlanadigan keyingi nomga olib boradi; Enter aytilganini koʻrsatadi, Escape orqaga qaytaradi. Xaritada yoʻnalish tugmalari uni suradi, + va − masshtabni oʻzgartiradi.',
    ],
    schematic: ['sxematik', 'Joydan joyga chizilgan; yoʻnalishi eʼlon qilinmagan joyda faqat tasavvur uchun.'],
  },
};
