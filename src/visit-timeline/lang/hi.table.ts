import type { TableStrings } from './en.table.js';

export const hiTable: TableStrings = {
  tableCaption: 'दौरे और घटनाएँ, सूची के क्रम में',
  tableColumns: ['कौन या क्या', 'तारीख़', 'स्थान', 'प्रकार', 'ख़बरों में आए दस्तावेज़', 'अन्य आँकड़े', 'टिप्पणियाँ'],
  withBilateral: 'द्विपक्षीय वार्ता के साथ',
  level: 'सरकार प्रमुखों के स्तर पर',
  deals: (amount) => `कारोबारी सौदों का बताया गया मूल्य ${amount}`,
  met: (names) => `मुलाक़ात: ${names}`,
};
