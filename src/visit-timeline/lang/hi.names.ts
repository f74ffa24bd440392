import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'इस्लामाबाद',
  Ashgabat: 'अश्गाबात',
  'Shehbaz Sharif': 'शहबाज़ शरीफ़',
  'Kassym-Jomart Tokayev': 'क़ासिम-जोमार्त तोकायेव',
  'Shavkat Mirziyoyev': 'शवकत मिर्ज़ियोयेव',
  'Sadyr Japarov': 'सादिर जपारोव',
  'forum on 30 years of neutrality': 'तटस्थता के 30 वर्ष पर मंच',
  'official visit': 'आधिकारिक दौरा',
  'Conditional US waiver for Chabahar': 'चाबहार के लिए सशर्त अमेरिकी छूट',
  'Afghan–Pakistani crossings closed': 'अफ़गानिस्तान–पाकिस्तान सीमा चौकियाँ बंद',
};
