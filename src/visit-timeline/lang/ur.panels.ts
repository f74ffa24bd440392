import { urFrame } from '../../i18n/lang/ur.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './ur.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...urFrame,
  withBilateral: 'دوطرفہ بات چیت کے ساتھ',
  level: 'سربراہان حکومت کی سطح پر',
  deals: (amount) => `کاروباری سودوں کی بتائی گئی مالیت ${amount}`,
  met: (names) => `ملاقات: ${names}`,
  tableCaption: 'دورے اور واقعات، فہرست کی ترتیب سے',
  tableColumns: ['کون یا کیا', 'تاریخ', 'مقام', 'نوعیت', 'رپورٹ شدہ دستاویزات', 'دیگر شمار', 'ملاحظات'],
  search: 'تلاش',
  country: 'ملک',
  person: 'شخصیت',
  kind: 'نوعیت',
  order: 'ترتیب',
  newest: 'تازہ ترین پہلے',
  oldest: 'قدیم ترین پہلے',
  everything: 'سب',
  visits: 'دورے',
  zoom: 'وقت',
  zoomIn: 'قریب سے دیکھیں',
  zoomOut: 'دور سے دیکھیں',
  showAll: 'سب دکھائیں',
  quoted: (query) => `”${query}“`,
  shown: (f, shown, all) => `${f.number(all)} میں سے ${f.number(shown)} دکھائے گئے`,
  nothing: 'کچھ نہیں ملا۔',
  keys: 'فہرست میں تیر والے بٹن وقت کے ساتھ چلتے ہیں، Home اور End سروں تک، Page Up اور Page Down سال بہ سال؛ جمع اور منفی سے قریب یا دور، 0 سے سب۔',
  position: (title, position, all) => `${title}، ${all} میں سے ${position}`,
  after: (f, count) => `مزید ${f.number(count)} دکھائیں`,
  before: (f, count) => `ان سے پہلے کے ${f.number(count)} دکھائیں`,
  bars: (time, most) =>
    `ہر ستون تقریباً ${time} کے واقعات گنتا ہے؛ سب سے اونچا ${most} کا ہے۔ ستون پر کلک سے وقت قریب آتا ہے۔`,
  others: 'دیگر ممالک',
  early: (month) => `اوائل ${month}`,
  mid: (month) => `وسط ${month}`,
  late: (month) => `اواخر ${month}`,
};
