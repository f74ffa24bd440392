import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': 'डॉन और The Boardroom PK',
  Dawn: 'डॉन',
  'Deputy prime minister of Uzbekistan': 'उज़्बेकिस्तान के उप प्रधानमंत्री',
  'Afghan Ministry of Industry and Commerce': 'अफ़गानिस्तान का उद्योग और वाणिज्य मंत्रालय',
  'Pakistan Foreign Office': 'पाकिस्तान का विदेश मंत्रालय',
  'Pakistani official data': 'पाकिस्तान के आधिकारिक आँकड़े',
};
