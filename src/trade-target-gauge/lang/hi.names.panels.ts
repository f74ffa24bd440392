import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': 'उज़्बेकिस्तान के उप प्रधानमंत्री',
  'Afghan Ministry of Industry and Commerce': 'अफ़गानिस्तान का उद्योग और वाणिज्य मंत्रालय',
  'Pakistan Foreign Office': 'पाकिस्तान का विदेश मंत्रालय',
  'Pakistani official data': 'पाकिस्तान के आधिकारिक आँकड़े',
  'Government of Kazakhstan': 'कज़ाख़स्तान की सरकार',
  'Brief of the Indian government': 'भारत सरकार का विवरण-पत्र',
  'Foreign minister of India': 'भारत के विदेश मंत्री',
  'Power minister of Pakistan': 'पाकिस्तान के ऊर्जा मंत्री',
  'Trade with Afghanistan halted by Pakistan': 'पाकिस्तान की ओर से अफ़गानिस्तान के साथ व्यापार बंद',
  'Pakistani air strikes on Kabul and Kandahar': 'काबुल और कंधार पर पाकिस्तान के हवाई हमले',
  'Talks of Afghanistan and Pakistan in Urumqi': 'उरुमची में अफ़गानिस्तान और पाकिस्तान की वार्ता',
  'Kazakhstan as the major supplier of food grains to Afghanistan': 'अफ़गानिस्तान को खाद्यान्न का प्रमुख आपूर्तिकर्ता कज़ाख़स्तान',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    'अपने व्यापार मंत्रालय के अनुसार अफ़गानिस्तान को खाद्य का सबसे बड़ा आपूर्तिकर्ता कज़ाख़स्तान',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent': 'अफ़गानिस्तान के लिए कज़ाख़ गेहूँ और आटा, अनाज के बराबर',
  'Kazakh wheat for Afghanistan': 'अफ़गानिस्तान के लिए कज़ाख़ गेहूँ',
  'Modest increases in trade between India and Central Asia': 'भारत और मध्य एशिया के व्यापार में मामूली बढ़ोतरी',
};
