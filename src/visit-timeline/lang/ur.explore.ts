import type { ExploreStrings } from './en.explore.js';

export const urExplore: ExploreStrings = {
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
};
