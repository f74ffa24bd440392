import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': 'पाकिस्तान के प्रधानमंत्री',
  'Metro Morning': 'मेट्रो मॉर्निंग',
  'Foreign ministers, September 2025': 'विदेश मंत्री, सितंबर 2025',
  'Kazakh ambassador': 'कज़ाखस्तान के राजदूत',
  Kazakhstan: 'कज़ाखस्तान',
  'Kazakh statistics': 'कज़ाखस्तान के आँकड़े',
  'Pakistani figure quoted by the Kazakh ambassador': 'कज़ाखस्तान के राजदूत का बताया पाकिस्तानी आँकड़ा',
  'State Bank of Pakistan': 'स्टेट बैंक ऑफ़ पाकिस्तान',
  'APP (Pakistani data)': 'APP (पाकिस्तान के आँकड़े)',
  'Joint declaration': 'संयुक्त घोषणापत्र',
  'Speeches of 5 February 2026': '5 फ़रवरी 2026 के भाषण',
  'Uzbek ambassador': 'उज़्बेकिस्तान के राजदूत',
  'Uzbek statistics': 'उज़्बेकिस्तान के आँकड़े',
  'approached 500': '500 के क़रीब',
};
