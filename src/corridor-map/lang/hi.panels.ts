import { hiFrame } from '../../i18n/lang/hi.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './hi.names.panels.js';

const claims = (country: string, line = '') =>
  `सीमाएँ वैसी जैसी ${country} उनका दावा करता है${line}। दूसरे उन्हें अलग तरह से देखते हैं; किसी सरकार ने इस नक़्शे को प्रमाणित नहीं किया है।`;

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...hiFrame,
  points: (f, drawn, all) =>
    `पूरे नक़्शे पर ${f.number(all)} में से ${f.number(drawn)} बिंदु हैं: जहाँ कई एक-दूसरे को ढक लेते, वहाँ एक सबकी जगह है।`,
  closedSince: (since, reported) => `${since} से बंद; पिछली ख़बर ${reported}`,
  closedAt: (reported) => `पिछली ख़बर के समय बंद, ${reported}`,
  share: (km, state) => `पहले ${km} ${state}`,
  done: (share, km) => (km ? `ख़बरों में ${km} में से ${share} पूरा` : `ख़बरों में ${share} पूरा`),
  due: (date) => `${date} के लिए प्रस्तावित`,
  sumOfLegs: 'बताए गए खंडों का योग',
  gauge: (widths) => `पटरी की चौड़ाई ${widths} मिमी`,
  unstated: 'नहीं बताई गई',
  gaugeChange: (from, to) => `पटरी की चौड़ाई ${from} से ${to} मिमी हो जाती है: गाड़ी बदलनी पड़ती है`,
  gaugeHere: 'पटरी की चौड़ाई बदलती है',
  noPlace: 'कोई स्रोत नहीं बताता कहाँ',
  line: {
    source: 'स्थान स्रोत के अनुसार',
    general: 'सामान्य जानकारी',
    simplified: 'सरलीकृत',
    illustrative: 'सांकेतिक, मार्ग प्रकाशित नहीं',
  },
  whole: 'पूरा गलियारा',
  km: 'किमी',
  tableCaption: 'गलियारे, उनके खंड, बताई गई लंबाई और लागत, और बंद सीमा चौकियाँ',
  tableColumns: ['गलियारा', 'हिस्सा', 'स्थिति', 'बताया गया', 'तारीख़', 'रेखा का आधार'],
  close: 'विवरण बंद करें',
  legOf: (number, corridor) => `खंड ${number}, ${corridor}`,
  kinds: { port: 'बंदरगाह', crossing: 'सीमा चौकी', point: 'बिंदु', town: 'स्थान' },
  portOf: (town) => `${town} का बंदरगाह`,
  headings: {
    stated: 'बताया गया',
    disputed: 'मतभेद',
    gauges: 'पटरी की चौड़ाई',
    closed: 'सीमा चौकियाँ',
    legs: 'खंड',
    stops: 'पड़ाव',
    agreed: 'क्या तय हुआ',
    through: 'इन गलियारों पर',
    drawn: 'खींची गई रेखा',
  },
  reported: (date) => `ख़बर ${date}`,
  years: (_count, years) => `${years} साल के लिए`,
  wasToRun: (date) => `${date} तक चलना था; आगे की जानकारी नहीं`,
  saidBy: (names) => `${names} के अनुसार`,
  comma: ', ',
  semicolon: '; ',
  otherCounts: (counts) => `अन्य आँकड़े: ${counts}`,
  onlyArticle: 'केवल लेख में मिला।',
  noSource: 'कोई स्रोत नहीं: सामान्य जानकारी।',
  differ: {
    length: (range) => `लंबाई: स्रोत ${range} बताते हैं`,
    cost: (range) => `लागत: स्रोत ${range} बताते हैं`,
  },
  legDiffers: (leg, stated, others) => `${leg}: ${stated}, अन्यत्र ${others}`,
  area: (name, administers, claims) => `${name} से गुज़रता है, प्रशासन: ${administers}, दावेदार: ${claims}`,
  termsOf: {
    status: {
      operating: 'रेलगाड़ियाँ, ट्रक या जहाज़ इस पर चलते हैं।',
      'under-construction': 'निर्माण कार्य की ख़बर है।',
      planned: 'घोषणा, समझौता या अध्ययन हुआ; निर्माण की कोई ख़बर नहीं।',
      disrupted: 'इस्तेमाल में है, पर कम आवाजाही या रुकावटों के साथ।',
      closed: 'पिछली ख़बर के समय इस्तेमाल लायक़ नहीं।',
      superseded: 'वह योजना जिसकी जगह दूसरी ने ले ली।',
    },
    partly: ['आंशिक रूप से', 'केवल एक हिस्सा ऐसा है, और कोई स्रोत नहीं बताता कौन-सा।'],
    modes: { rail: 'मोटी रेखा: रेलवे।', road: 'पतली रेखा: सड़क।', sea: 'नीले बिंदु: जहाज़।' },
    gauge: [
      'पटरी की चौड़ाई',
      'दो पटरियों के बीच की दूरी: मध्य एशिया में 1,520 मिमी, पाकिस्तान में 1,676 मिमी, ईरान और चीन में 1,435 मिमी। जहाँ यह बदलती है, वहाँ डिब्बे या माल भी बदलना पड़ता है।',
    ],
    disputed: ['मतभेद', 'स्रोत अलग-अलग आँकड़े देते हैं, या रास्ते के किसी क्षेत्र पर एक से ज़्यादा देशों का दावा है।'],
    keys: [
      'कीबोर्ड',
      'सूची में तीर कुंजियाँ ऊपर-नीचे और गलियारे के अंदर-बाहर ले जाती हैं, कोई अक्षर उससे शुरू होने वाले अगले नाम पर; Enter बताई गई बातें दिखाता है, Escape वापस लाता है। नक़्शे पर तीर कुंजियाँ उसे खिसकाती हैं, + और − पास और दूर करते हैं।',
    ],
    schematic: ['सांकेतिक', 'स्थान से स्थान तक खींची गई; जहाँ मार्ग प्रकाशित नहीं, वहाँ केवल समझाने के लिए।'],
  },
  fullStop: '।',
  compareFrom: 'कहाँ से',
  compareTo: 'कहाँ तक',
  everyPort: 'हर बंदरगाह',
  showOnMap: 'नक़्शे पर दिखाएँ',
  backToRoutes: 'रास्तों पर वापस',
  routesFound: (f, count, from, to) =>
    f.plural(count, {
      one: `इस नक़्शे के खंडों पर ${from} से ${to} तक एक रास्ता जाता है।`,
      other: `इस नक़्शे के खंडों पर ${from} से ${to} तक ${f.number(count)} रास्ते जाते हैं।`,
    }),
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `इस नक़्शे के खंड ${from} से एक बंदरगाह तक जाते हैं। वहाँ का सबसे अच्छा रास्ता:`,
      other: `इस नक़्शे के खंड ${from} से ${f.number(count)} बंदरगाहों तक जाते हैं। हर एक का सबसे अच्छा रास्ता:`,
    }),
  noLegAt: (place) => `इस नक़्शे का कोई ज्ञात खंड ${place} से नहीं गुज़रता।`,
  noLegIn: (country) => `${country} में किसी और जगह से भी नहीं।`,
  legsIn: (country) => `${country} में ज्ञात खंड यहाँ हैं:`,
  noLegTo: (port) => `इस नक़्शे का कोई ज्ञात खंड ${port} तक नहीं जाता।`,
  legsApart: (from, port, ends) =>
    ends
      ? `कोई ज्ञात खंड ${from} को ${port} से नहीं जोड़ता: उस बंदरगाह के खंड ${ends} पर ख़त्म होते हैं और किसी और से नहीं मिलते।`
      : `कोई ज्ञात खंड ${from} के खंडों को ${port} के खंडों से नहीं जोड़ता।`,
  onlyDetours: (from, port, times) =>
    `${from} से ${port} तक ज्ञात खंड केवल ऐसे चक्कर से जाते हैं जो सीधी रेखा के ${times} गुना से लंबा है।`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'एकमात्र टुकड़ा चालू', other: `सभी ${f.number(all)} टुकड़े चालू` })
      : `${f.number(all)} में से ${f.number(operating)} टुकड़े चालू`,
  modesInTurn: (modes) => modes.join(', फिर '),
  onlyPartly: (f, count) => `उनमें से ${f.number(count)} केवल आंशिक रूप से`,
  inState: (f, count, state) => `${f.number(count)} ${state}`,
  borders: (f, count) =>
    count === 0 ? 'कोई सीमा नहीं' : `${f.number(count)} ${f.plural(count, { one: 'सीमा', other: 'सीमाएँ' })}`,
  closedOnWay: (f, count) =>
    `पिछली ख़बर के समय ${f.number(count)} ${f.plural(count, { one: 'सीमा चौकी', other: 'सीमा चौकियाँ' })} बंद`,
  lengthUnknown: 'लंबाई नहीं बताई गई',
  wholeUnknown: 'पूरे रास्ते की नहीं बताई गई',
  operatingLength: (operating, all) => `${all} में से ${operating} चालू`,
  bordersCrossed: 'रास्ते की सीमाएँ',
  noBorder: 'कोई नहीं',
  closedTerm: 'बंद',
  gaugeTerm: 'पटरी की चौड़ाई',
  millimetres: (width) => `${width} मिमी`,
  gaugeThen: (before, after) => `${before}, फिर ${after}`,
  gaugePlace: (corridor) => `${corridor} पर कहीं; जगह नहीं बताई गई`,
  noGauge: 'कोई बदलाव नहीं बताया गया',
  noRails: 'इस रास्ते पर रेलवे नहीं',
  lengthTerm: 'बताई गई लंबाई',
  legsTerm: 'खंड-दर-खंड',
  via: (place) => `${place} होकर`,
  partOf: (leg) => `${leg} का एक हिस्सा`,
  portLeg: (port, town) => `${port} ${town} शहर का बंदरगाह है; उसका अपना कोई खंड ज्ञात नहीं`,
  rule: (times) =>
    `सबसे अच्छे पहले: सबसे कम ऐसे टुकड़े जो चालू नहीं, फिर सबसे कम सीमाएँ, फिर रेल, सड़क और समुद्र के बीच सबसे कम बदलाव, फिर सबसे सीधा; टुकड़ा दो पड़ोसी पड़ावों के बीच होता है। सबसे अच्छे रास्ते के नीचे वे रास्ते हैं जो उसके किसी एक खंड के बिना जाते हैं और किसी और बंदरगाह पर नहीं पहुँचते, सिवाय उनके जिनमें ये दोनों ज़्यादा हों। छोड़े गए: सीधी रेखा के ${times} गुना से लंबे चक्कर, और हर वह रेलवे और सड़क जो इस नक़्शे पर नहीं। देश वे हैं जो किसी स्थान का प्रशासन चलाते हैं।`,
  apart: (one, other, towns) => `${one} और ${other} के शहर सीधी रेखा में एक-दूसरे से ${towns} दूर हैं`,
  apartPorts: (ports) => `बंदरगाह से बंदरगाह ${ports}`,
  computed: 'इन्हीं आँकड़ों के निर्देशांकों से गणना: न सड़क की दूरी, न समुद्र की।',
  distanceStated: (km) => `बताया गया: ${km}`,
  distanceElsewhere: (km) => `अन्यत्र: ${km}`,
  views: {
    neutral:
      'तटस्थ नक़्शा: जहाँ दोनों ओर अलग प्रशासन हैं, वहाँ रेखा कटी हुई है, एक ही प्रशासन के भीतर का दावा बिंदुओं से और विवादित क्षेत्र छाया से दिखाया गया है। कोई विवादित रेखा अटूट नहीं है।',
    in: claims('भारत'),
    pk: claims('पाकिस्तान', ', नियंत्रण रेखा बिंदुओं से'),
    cn: claims('चीन', ', नियंत्रण रेखा कटी हुई'),
    defacto: 'सीमाएँ उनके बीच जो हर ओर का प्रशासन चलाते हैं। दावे नहीं दिखाए गए हैं।',
  },
  pieces: {
    'IN-JK': 'जम्मू और कश्मीर',
    'IN-LA': 'लद्दाख',
    'IN-DM': 'देमचोक',
    'IN-AR': 'अरुणाचल प्रदेश (जिस हिस्से पर दावा है)',
    KAS: 'सियाचिन हिमनद',
    'PK-JK': 'आज़ाद कश्मीर',
    'PK-GB': 'गिलगित-बाल्टिस्तान',
    'CN-AK': 'अक्साई चिन',
    'CN-SH': 'शक्सगाम',
    'UA-43': 'क्रीमिया और सेवस्तोपोल',
    'GE-AB': 'अबख़ाज़िया',
    'GE-SO': 'दक्षिण ओसेतिया',
    'IL-GO': 'गोलान पहाड़ियाँ',
    CYN: 'उत्तरी साइप्रस',
  },
  itself: 'उसके अपने अधिकारी',
  piece: (name, by, claimant) => `${name} — प्रशासन: ${by}, दावेदार: ${claimant}`,
  drawnAs: (piece, country) => `${piece}; नक़्शे में ${country} का हिस्सा`,
  beyond: 'नक़्शे के इस हिस्से से बाहर:',
  zoomIn: 'पास से देखें',
  zoomOut: 'दूर से देखें',
  wholeMap: 'पूरा नक़्शा',
  fullScreen: 'पूरी स्क्रीन',
  leaveFullScreen: 'पूरी स्क्रीन से बाहर',
  wheelHint: (key) => `नक़्शे को पास या दूर करने के लिए ${key} दबाकर पहिया घुमाएँ।`,
  touchHint: 'एक उँगली से खिसकाने के लिए नक़्शे को छुएँ; पास या दूर करने के लिए दो उँगलियाँ।',
  keyHint: 'तीर कुंजियाँ नक़्शे को खिसकाती हैं; + और − पास और दूर करते हैं।',
};
