import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that only the panels show. */
export const names: Names = {
  'KP Police; for 2024 its Counter Terrorism Department (CTD)':
    'ख़ैबर पख़्तूनख़्वा पुलिस; 2024 के लिए उसका आतंकवाद-रोधी विभाग (CTD)',
  'terror incidents': 'आतंकी घटनाएँ',
  attacks: 'हमले',
  'Pakistan Institute for Conflict and Security Studies': 'पाकिस्तान इंस्टीट्यूट फ़ॉर कॉन्फ़्लिक्ट ऐंड सिक्योरिटी स्टडीज़',
  'Pak Institute for Peace Studies': 'पाक इंस्टीट्यूट फ़ॉर पीस स्टडीज़',
  'terrorist attacks': 'आतंकवादी हमले',
  'terror-related incidents': 'आतंकवाद से जुड़ी घटनाएँ',
  'KP Police, Counter Terrorism Department (CTD)': 'ख़ैबर पख़्तूनख़्वा पुलिस, आतंकवाद-रोधी विभाग (CTD)',
  'registered terrorism cases': 'आतंकवाद के दर्ज मामले',
  'Inter-Services Public Relations (military)': 'इंटर-सर्विसेज़ पब्लिक रिलेशंस (सेना)',
  'terrorism incidents': 'आतंकवाद की घटनाएँ',
  'Center for Research and Security Studies': 'सेंटर फ़ॉर रिसर्च ऐंड सिक्योरिटी स्टडीज़',
  'people killed': 'मारे गए लोग',
  'Taliban take power in Afghanistan': 'अफ़गानिस्तान में तालिबान सत्ता में आए',
  'Afghan–Pakistani crossings closed': 'अफ़गानिस्तान–पाकिस्तान सीमा चौकियाँ बंद',
  'without the former tribal districts': 'पूर्व क़बायली ज़िलों के बिना',
  'former tribal districts': 'पूर्व क़बायली ज़िले',
  NACTA: 'नैक्टा',
  'Interior Ministry': 'गृह मंत्रालय',
  'KP Home Department': 'प्रांत का गृह विभाग',
  TTP: 'टीटीपी',
  'Global Terrorism Index': 'वैश्विक आतंकवाद सूचकांक',
  'United Nations, as cited by Daily Times': 'संयुक्त राष्ट्र, डेली टाइम्स के हवाले से',
  'attacks by Tehreek-e-Taliban Pakistan (TTP) in all of Pakistan':
    'पूरे पाकिस्तान में तहरीक-ए-तालिबान पाकिस्तान (टीटीपी) के हमले',
  'Pakistani air strikes in eastern Afghanistan': 'पूर्वी अफ़गानिस्तान पर पाकिस्तान के हवाई हमले',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'काबुल और कंधार पर पाकिस्तान के हवाई हमले, सीमा पर लड़ाई',
  'Afghan–Pakistani talks in Urumqi': 'उरुमची में अफ़गान-पाकिस्तान वार्ता',
};
