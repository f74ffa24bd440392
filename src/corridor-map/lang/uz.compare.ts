import type { CompareStrings } from './en.compare.js';

export const uzCompare: CompareStrings = {
  comma: ', ',
  fullStop: '.',
  compareFrom: 'Qayerdan',
  compareTo: 'Qayerga',
  everyPort: 'Barcha portlar',
  showOnMap: 'Xaritada koʻrsatish',
  backToRoutes: 'Yoʻllarga qaytish',
  routesFound: (f, count, from, to) => `${from} – ${to}: bu xarita boʻlaklari boʻylab ${f.number(count)} ta yoʻl bor.`,
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `${from}: bu xarita boʻlaklari shu yerdan bitta portga olib boradi. Unga eng yaxshi yoʻl:`,
      other: `${from}: bu xarita boʻlaklari shu yerdan ${f.number(count)} ta portga olib boradi. Har biriga eng yaxshi yoʻl:`,
    }),
  noLegAt: (place) => `${place}: bu xaritadagi birorta maʼlum boʻlak bu yerdan oʻtmaydi.`,
  noLegIn: (country) => `${country}: mamlakatning boshqa joylarida ham yoʻq.`,
  legsIn: (country) => `${country}: maʼlum boʻlaklar oʻtadigan joylar`,
  noLegTo: (port) => `${port}: bu xaritadagi birorta maʼlum boʻlak bu yerga olib bormaydi.`,
  legsApart: (from, port, ends) =>
    ends
      ? `${from} va ${port} birorta maʼlum boʻlak bilan bogʻlanmagan: bu portdan boshlangan boʻlaklar shu yerda tugaydi va boshqalar bilan tutashmaydi: ${ends}.`
      : `${from} va ${port}: ularning boʻlaklarini birorta maʼlum boʻlak bogʻlamaydi.`,
  onlyDetours: (from, port, times) =>
    `${from} – ${port}: maʼlum boʻlaklar faqat aylanma yoʻldan, toʻgʻri chiziqdan ${times} baravardan ham uzunroq olib boradi.`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'Yagona oraligʻi ishlamoqda', other: `Barcha ${f.number(all)} ta oraliq ishlamoqda` })
      : `${f.number(all)} ta oraliqdan ${f.number(operating)} tasi ishlamoqda`,
  modesInTurn: (modes) => modes.join(', keyin '),
  onlyPartly: (f, count) => `shundan ${f.number(count)} tasi faqat qisman`,
  inState: (f, count, state) => `${f.number(count)} tasi: ${state}`,
  borders: (f, count) => (count === 0 ? 'chegarasiz' : `${f.number(count)} ta chegara`),
  closedOnWay: (f, count) => `oxirgi xabarga koʻra yopiq oʻtkazish punktlari: ${f.number(count)}`,
  lengthUnknown: 'uzunligi aytilmagan',
  wholeUnknown: 'butun yoʻl uchun aytilmagan',
  operatingLength: (operating, all) => `ishlamoqda: ${operating}, jami: ${all}`,
  bordersCrossed: 'Yoʻldagi chegaralar',
  noBorder: 'yoʻq',
  closedTerm: 'Yopiq',
  gaugeTerm: 'Iz kengligi',
  millimetres: (width) => `${width} mm`,
  gaugeThen: (before, after) => `${before}, keyin ${after}`,
  gaugePlace: (corridor) => `“${corridor}” boʻylab; joyi aytilmagan`,
  noGauge: 'oʻzgarish aytilmagan',
  noRails: 'bu yoʻlda temir yoʻl yoʻq',
  lengthTerm: 'Aytilgan uzunlik',
  legsTerm: 'Boʻlak-boʻlak',
  via: (place) => `${place} orqali`,
  partOf: (leg) => `boʻlakning qismi: ${leg}`,
  portLeg: (port, town) => `${port} – ${town} shahrining porti; alohida boʻlagi nomaʼlum`,
  rule: (times) =>
    `Avval eng yaxshilari: ishlamaydigan oraliqlari eng kam, keyin chegaralari eng kam, keyin temir yoʻl, avtoyoʻl va dengiz orasida almashishlari eng kam, keyin eng toʻgʻrisi; oraliq ikki qoʻshni bekat orasida yotadi. Eng yaxshi yoʻl ostida uning boʻlaklaridan birisiz va boshqa portdan oʻtmaydigan eng yaxshi yoʻllar turadi, agar ularda ikkalasi ham koʻproq boʻlmasa. Kiritilmagan: toʻgʻri chiziqdan ${times} baravardan ham uzun aylanma yoʻllar va bu xaritada boʻlmagan barcha temir yoʻl va avtoyoʻllar. Mamlakatlar – joyni boshqarayotganlar.`,
  apart: (one, other, towns) => `${one} va ${other}: shahardan shahargacha toʻgʻri chiziq boʻyicha ${towns}`,
  apartPorts: (ports) => `portdan portgacha ${ports}`,
  computed: 'Shu maʼlumotlardagi koordinatalar boʻyicha hisoblangan: bu yoʻl ham, dengiz masofasi ham emas.',
  distanceStated: (km) => `Aytilgani: ${km}`,
  distanceElsewhere: (km) => `Boshqa manbalarda: ${km}`,
};
