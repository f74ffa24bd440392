import type { CompareStrings } from './en.compare.js';

export const hiCompare: CompareStrings = {
  comma: ', ',
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
};
