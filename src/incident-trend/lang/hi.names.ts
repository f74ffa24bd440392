import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'ख़ैबर पख़्तूनख़्वा',
  'Police / CTD': 'पुलिस / CTD',
  'KP Police': 'प्रांतीय पुलिस',
  'KP CTD': 'प्रांतीय CTD',
  'The article': 'लेख',
  'CTD cases': 'CTD के मामले',
  'PIPS, TTP alone': 'PIPS, केवल टीटीपी',
  'UN, TTP alone': 'संयुक्त राष्ट्र, केवल टीटीपी',
};
