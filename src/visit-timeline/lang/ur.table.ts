import type { TableStrings } from './en.table.js';

export const urTable: TableStrings = {
  withBilateral: 'دوطرفہ بات چیت کے ساتھ',
  level: 'سربراہان حکومت کی سطح پر',
  deals: (amount) => `کاروباری سودوں کی بتائی گئی مالیت ${amount}`,
  met: (names) => `ملاقات: ${names}`,
  tableCaption: 'دورے اور واقعات، فہرست کی ترتیب سے',
  tableColumns: ['کون یا کیا', 'تاریخ', 'مقام', 'نوعیت', 'رپورٹ شدہ دستاویزات', 'دیگر شمار', 'ملاحظات'],
};
