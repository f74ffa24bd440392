import { urFrame } from '../../i18n/lang/ur.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './ur.names.panels.js';

const claims = (country: string, line = '') =>
  `سرحدیں جیسے ${country} ان کا دعویٰ کرتا ہے${line}۔ دوسروں کا مؤقف مختلف ہے، اور کسی حکومت نے اس نقشے کی تصدیق نہیں کی۔`;

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...urFrame,
  points: (f, drawn, all) =>
    `پورے نقشے پر ${f.number(all)} میں سے ${f.number(drawn)} نقطے دکھائے گئے ہیں: جہاں کئی نقطے ایک دوسرے پر آتے، وہاں ایک ان سب کی جگہ ہے۔`,
  forTrade: (closed) => `${closed} (تجارت کے لیے)`,
  oneReport: 'صرف ایک اطلاع۔',
  elsewhere: (said) => `دیگر جگہ: ${said}`,
  share: (km, state) => `پہلے ${km} ${state}`,
  done: (share, km) => (km ? `${km} میں سے ${share} مکمل ہونے کی اطلاع` : `${share} مکمل ہونے کی اطلاع`),
  due: (date) => `تکمیل کا منصوبہ ${date}`,
  sumOfLegs: 'بیان کردہ حصوں کا مجموعہ',
  gauge: (widths) => `پٹری کی چوڑائی ${widths} ملی میٹر`,
  line: {
    source: 'مقامات ماخذ میں مذکور',
    general: 'عمومی معلومات',
    simplified: 'سادہ کردہ',
    illustrative: 'محض خاکہ، راستہ شائع نہیں ہوا',
  },
  whole: 'پوری راہداری',
  km: 'کلومیٹر',
  closedAt: (reported) => `آخری اطلاع (${reported}) کے مطابق بند`,
  unstated: 'بیان نہیں ہوئی',
  gaugeChange: (from, to) => `پٹری کی چوڑائی ${from} سے ${to} ملی میٹر ہو جاتی ہے: گاڑی بدلنا پڑتی ہے`,
  gaugeHere: 'پٹری کی چوڑائی بدلتی ہے',
  noPlace: 'مقام کسی ماخذ میں نہیں',
  close: 'تفصیل بند کریں',
  legOf: (number, corridor) => `حصہ ${number}، ${corridor}`,
  kinds: { port: 'بندرگاہ', crossing: 'سرحدی گزرگاہ', airfield: 'ہوائی اڈا', point: 'نقطہ', town: 'مقام' },
  portOf: (town) => `${town} کی بندرگاہ`,
  headings: {
    stated: 'بیان کردہ',
    disputed: 'متنازع',
    gauges: 'پٹری کی چوڑائی',
    closed: 'سرحدی گزرگاہیں',
    legs: 'حصے',
    stops: 'مقامات',
    agreed: 'کیا طے پایا',
    told: 'مزید کیا بتایا گیا',
    through: 'ان راہداریوں پر',
    drawn: 'لکیر کی بنیاد',
  },
  reported: (date) => `اطلاع ${date}`,
  years: (_count, years) => `${years} سال کے لیے`,
  wasToRun: (date) => `${date} تک جاری رہنا تھا؛ بعد کا حال معلوم نہیں`,
  saidBy: (names) => `بقول ${names}`,
  comma: '، ',
  semicolon: '؛ ',
  otherCounts: (counts) => `دیگر شمار: ${counts}`,
  onlyArticle: 'صرف مضمون میں ملا۔',
  noSource: 'کوئی ماخذ نہیں: عمومی معلومات۔',
  differ: {
    length: (range) => `لمبائی: ماخذ ${range} بتاتے ہیں`,
    cost: (range) => `لاگت: ماخذ ${range} بتاتے ہیں`,
  },
  legDiffers: (leg, stated, others) => `${leg}: ${stated}، کہیں اور ${others}`,
  area: (name, administers, claims) =>
    `${name} سے گزرتی ہے، جو ${administers} کے زیرِ انتظام ہے اور جس پر ${claims} کا دعویٰ ہے`,
  termsOf: {
    status: {
      operating: 'ریل گاڑیاں، ٹرک یا جہاز اسے استعمال کرتے ہیں۔',
      'under-construction': 'تعمیراتی کام کی اطلاع ملی۔',
      planned: 'اعلان، معاہدہ یا مطالعہ ہوا؛ تعمیراتی کام کی کوئی اطلاع نہیں۔',
      disrupted: 'استعمال میں ہے، مگر آمدورفت کم ہے یا رک رک کر چلتی ہے۔',
      closed: 'آخری اطلاع کے مطابق قابلِ استعمال نہیں۔',
      superseded: 'ایسا منصوبہ جس کی جگہ دوسرے نے لے لی۔',
    },
    partly: ['جزوی طور پر', 'صرف ایک حصہ ایسا ہے، اور کوئی ماخذ نہیں بتاتا کہ کون سا۔'],
    modes: { rail: 'موٹی لکیر: ریلوے۔', road: 'باریک لکیر: سڑک۔', sea: 'نقطہ دار نیلی لکیر: جہاز۔' },
    gauge: [
      'پٹری کی چوڑائی',
      'پٹریوں کے درمیان فاصلہ: وسطی ایشیا میں 1,520، پاکستان میں 1,676، ایران اور چین میں 1,435 ملی میٹر۔ جہاں یہ بدلے وہاں ڈبے یا سامان بھی بدلنا پڑتا ہے۔',
    ],
    disputed: ['متنازع', 'ماخذ مختلف اعداد دیتے ہیں، یا راستے کے کسی علاقے پر ایک سے زیادہ ملکوں کا دعویٰ ہے۔'],
    keys: [
      'کی بورڈ',
      'فہرست میں تیر والے بٹن اوپر نیچے اور راہداری کے اندر باہر لے جاتے ہیں، اور کوئی حرف اس سے شروع ہونے والے اگلے نام تک؛ Enter تفصیل کھولتا ہے، Escape واپس لاتا ہے۔ نقشے پر تیر والے بٹن اسے ہلاتے ہیں، + اور − قریب اور دور کرتے ہیں۔',
    ],
    schematic: ['خاکہ', 'مقام سے مقام تک کھینچی گئی؛ جہاں راستہ شائع نہیں ہوا وہاں صرف اندازاً۔'],
  },
  tableCaption: 'راہداریاں، ان کے حصے، بیان کردہ لمبائیاں اور لاگت، بند گزرگاہیں، اور دیگر اطلاعات',
  tableColumns: ['راہداری', 'حصہ', 'صورتِ حال', 'بیان کردہ', 'بتاریخ', 'لکیر کی بنیاد'],
  fullStop: '۔',
  compareFrom: 'کہاں سے',
  compareTo: 'کہاں تک',
  everyPort: 'ہر بندرگاہ',
  showOnMap: 'نقشے پر دکھائیں',
  backToRoutes: 'راستوں پر واپس',
  routesFound: (f, count, from, to) =>
    f.plural(count, {
      one: `اس نقشے کے معلوم حصوں پر ${from} سے ${to} تک ایک راستہ جاتا ہے۔`,
      other: `اس نقشے کے معلوم حصوں پر ${from} سے ${to} تک ${f.number(count)} راستے جاتے ہیں۔`,
    }),
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `اس نقشے کے معلوم حصے ${from} سے ایک بندرگاہ تک جاتے ہیں۔ وہاں کا بہترین راستہ:`,
      other: `اس نقشے کے معلوم حصے ${from} سے ${f.number(count)} بندرگاہوں تک جاتے ہیں۔ ہر ایک کا بہترین راستہ:`,
    }),
  noLegAt: (place) => `اس نقشے کا کوئی معلوم حصہ ${place} سے نہیں گزرتا۔`,
  noLegIn: (country) => `${country} میں کسی اور جگہ سے بھی نہیں۔`,
  legsIn: (country) => `${country} میں معلوم حصے یہاں ہیں:`,
  noLegTo: (port) => `اس نقشے کا کوئی معلوم حصہ ${port} تک نہیں جاتا۔`,
  legsApart: (from, port, ends) =>
    ends
      ? `کوئی معلوم حصہ ${from} کو ${port} سے نہیں ملاتا: اس بندرگاہ کے حصے ${ends} پر ختم ہوتے ہیں اور کسی اور سے نہیں ملتے۔`
      : `کوئی معلوم حصہ ${from} کے حصوں کو ${port} کے حصوں سے نہیں ملاتا۔`,
  onlyDetours: (from, port, times) =>
    `${from} سے ${port} تک معلوم حصے صرف ایسے چکر سے جاتے ہیں جو سیدھے فاصلے کے ${times} گنا سے زیادہ ہے۔`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'واحد ٹکڑا فعال', other: `تمام ${f.number(all)} ٹکڑے فعال` })
      : `${f.number(all)} میں سے ${f.number(operating)} ٹکڑے فعال`,
  modesInTurn: (modes) => modes.join('، پھر '),
  onlyPartly: (f, count) => `ان میں سے ${f.number(count)} صرف جزوی طور پر`,
  inState: (f, count, state) => `${f.number(count)} ${state}`,
  borders: (f, count) =>
    f.plural(count, { one: '1 سرحد', other: count === 0 ? 'کوئی سرحد نہیں' : `${f.number(count)} سرحدیں` }),
  closedOnWay: (f, count) =>
    f.plural(count, {
      one: 'آخری اطلاع کے مطابق 1 گزرگاہ بند',
      other: `آخری اطلاع کے مطابق ${f.number(count)} گزرگاہیں بند`,
    }),
  lengthUnknown: 'لمبائی بیان نہیں کی گئی',
  wholeUnknown: 'پورے راستے کی بیان نہیں کی گئی',
  operatingLength: (operating, all) => `${all} میں سے ${operating} فعال`,
  bordersCrossed: 'سرحدیں',
  noBorder: 'کوئی نہیں',
  closedTerm: 'بند',
  gaugeTerm: 'پٹری کی چوڑائی',
  millimetres: (width) => `${width} ملی میٹر`,
  gaugeThen: (before, after) => `${before}، پھر ${after}`,
  gaugePlace: (corridor) => `${corridor} پر؛ مقام بیان نہیں کیا گیا`,
  noGauge: 'کوئی تبدیلی بیان نہیں کی گئی',
  noRails: 'اس راستے پر ریلوے نہیں',
  lengthTerm: 'بیان کردہ لمبائی',
  legsTerm: 'حصہ بہ حصہ',
  via: (place) => `براستہ ${place}`,
  partOf: (leg) => `${leg} کا ایک جزو`,
  portLeg: (port, town) => `${port} شہر ${town} کی بندرگاہ ہے؛ اس کا اپنا کوئی حصہ معلوم نہیں`,
  rule: (times) =>
    `بہترین پہلے: سب سے کم غیر فعال ٹکڑے، پھر سب سے کم سرحدیں، پھر ریل، سڑک اور سمندر کے درمیان سب سے کم تبدیلیاں، پھر سب سے سیدھا راستہ۔ ٹکڑا دو متصل مقامات کے بیچ ہوتا ہے۔ اس کے نیچے وہ بہترین راستے ہیں جو اس کے کسی ایک حصے کے بغیر جاتے ہیں اور کسی اور بندرگاہ سے نہیں گزرتے، سوائے ان کے جن میں غیر فعال ٹکڑے اور سرحدیں دونوں زیادہ ہوں۔ سیدھے فاصلے کے ${times} گنا سے لمبے چکر، اور وہ تمام ریلوے اور سڑکیں جو اس نقشے پر نہیں، شامل نہیں۔ ملک وہ ہیں جن کے زیرِ انتظام کوئی مقام ہے۔`,
  apart: (one, other, towns) => `${one} اور ${other} کے شہر سیدھی لکیر میں ایک دوسرے سے ${towns} دور ہیں`,
  apartPorts: (ports) => `بندرگاہیں ${ports}`,
  computed: 'یہ ان معلومات کے محل وقوع سے شمار کیا گیا ہے: نہ سڑک کا فاصلہ، نہ سمندر کا۔',
  distanceStated: (km) => `بیان کردہ: ${km}`,
  distanceElsewhere: (km) => `دیگر جگہ: ${km}`,
  views: {
    neutral:
      'غیر جانبدار نقشہ: متنازع علاقوں میں دونوں طرف کے منتظمین کے درمیان لکیر کٹی ہوئی ہے۔ ایک ہی انتظام کے اندر کا دعویٰ اور وہ سرحد جس پر کسی فریق کو اعتراض ہے نقطہ دار ہیں، اور متنازع علاقے سایہ دار۔ یہاں درج کوئی لکیر مسلسل نہیں۔',
    in: claims('بھارت'),
    pk: claims(
      'پاکستان',
      '، لائن آف کنٹرول نقطہ دار ہے؛ چین کے ساتھ لداخ کی سرحد، جسے پاکستان غیر متعین کہتا ہے، نہیں کھینچی گئی',
    ),
    cn: claims('چین', '، لائن آف کنٹرول کٹی ہوئی لکیر ہے'),
    defacto: 'سرحدیں ان کے درمیان جو ہر طرف کا انتظام رکھتے ہیں۔ دعوے نہیں دکھائے گئے۔',
  },
  pieces: {
    'IN-JK': 'جموں و کشمیر',
    'IN-LA': 'لداخ',
    'IN-DM': 'دمچوک',
    'IN-AR': 'اروناچل پردیش (دعویٰ شدہ حصہ)',
    KAS: 'سیاچن گلیشیئر',
    'PK-JK': 'آزاد کشمیر',
    'PK-GB': 'گلگت بلتستان',
    'CN-AK': 'اکسائی چن',
    'CN-SH': 'شکسگام',
    'UA-43': 'کریمیا اور سیواستوپول',
    'GE-AB': 'ابخازیا',
    'GE-SO': 'جنوبی اوسیشیا',
    'IL-GO': 'گولان کی پہاڑیاں',
    CYN: 'شمالی قبرص',
  },
  borderLines: {
    'AFG|PAK': 'ڈیورنڈ لائن — افغانستان اور پاکستان کی سرحد؛ افغانستان اسے تسلیم نہیں کرتا',
    'ISR|PSX': 'گرین لائن — اسرائیل اور فلسطین کے درمیان؛ طے شدہ سرحد نہیں',
    'EGY|SDN': 'مصر اور سوڈان کی سرحد — حلائب مثلث میں متنازع',
    'SDN|SDS': 'سوڈان اور جنوبی سوڈان کی سرحد — بعض حصوں میں متنازع، جیسے ابیی میں',
  },
  itself: 'اپنے حکام',
  piece: (name, by, claimant) => `${name} — زیرِ انتظام: ${by}؛ دعویدار: ${claimant}`,
  recognised: (name, by, owner) => `${name} — اقوامِ متحدہ کے نزدیک ${owner} کا حصہ؛ زیرِ انتظام: ${by}`,
  listSources: 'ماخذ:',
  drawnAs: (piece, country) => `${piece}؛ نقشے میں ${country} کا حصہ`,
  beyond: 'نقشے کے اس حصے سے باہر:',
  zoomIn: 'نقشہ قریب کریں',
  zoomOut: 'نقشہ دور کریں',
  wholeMap: 'پورا نقشہ',
  fullScreen: 'پوری اسکرین',
  leaveFullScreen: 'پوری اسکرین سے واپس',
  wheelHint: (key) => `نقشہ قریب یا دور کرنے کے لیے ${key} دبا کر پہیہ گھمائیں۔`,
  touchHint: 'ایک انگلی سے نقشہ ہلانے کے لیے اسے چھوئیں؛ دو انگلیوں سے قریب یا دور کریں۔',
  keyHint: 'تیر والے بٹن نقشہ ہلاتے ہیں؛ + اور − اسے قریب اور دور کرتے ہیں۔',
};
