import type { CompareStrings } from './en.compare.js';

export const urCompare: CompareStrings = {
  comma: '، ',
  fullStop: '۔',
  compareFrom: 'کہاں سے',
  compareTo: 'کہاں تک',
  everyPort: 'ہر بندرگاہ',
  showOnMap: 'نقشے پر دکھائیں',
  backToRoutes: 'راستوں پر واپس',
  routesFound: (f, count, from, to) =>
    f.plural(count, {
      one: `اس نقشے کے معلوم حصوں پر ${from} سے ${to} تک ایک راستہ جاتا ہے۔`,
      other: `اس نقشے کے معلوم حصوں پر ${from} سے ${to} تک ${f.number(count)} راستے جاتے ہیں۔`,
    }),
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `اس نقشے کے معلوم حصے ${from} سے ایک بندرگاہ تک جاتے ہیں۔ وہاں کا بہترین راستہ:`,
      other: `اس نقشے کے معلوم حصے ${from} سے ${f.number(count)} بندرگاہوں تک جاتے ہیں۔ ہر ایک کا بہترین راستہ:`,
    }),
  noLegAt: (place) => `اس نقشے کا کوئی معلوم حصہ ${place} سے نہیں گزرتا۔`,
  noLegIn: (country) => `${country} میں کسی اور جگہ سے بھی نہیں۔`,
  legsIn: (country) => `${country} میں معلوم حصے یہاں ہیں:`,
  noLegTo: (port) => `اس نقشے کا کوئی معلوم حصہ ${port} تک نہیں جاتا۔`,
  legsApart: (from, port, ends) =>
    ends
      ? `کوئی معلوم حصہ ${from} کو ${port} سے نہیں ملاتا: اس بندرگاہ کے حصے ${ends} پر ختم ہوتے ہیں اور کسی اور سے نہیں ملتے۔`
      : `کوئی معلوم حصہ ${from} کے حصوں کو ${port} کے حصوں سے نہیں ملاتا۔`,
  onlyDetours: (from, port, times) =>
    `${from} سے ${port} تک معلوم حصے صرف ایسے چکر سے جاتے ہیں جو سیدھے فاصلے کے ${times} گنا سے زیادہ ہے۔`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'واحد ٹکڑا فعال', other: `تمام ${f.number(all)} ٹکڑے فعال` })
      : `${f.number(all)} میں سے ${f.number(operating)} ٹکڑے فعال`,
  modesInTurn: (modes) => modes.join('، پھر '),
  onlyPartly: (f, count) => `ان میں سے ${f.number(count)} صرف جزوی طور پر`,
  inState: (f, count, state) => `${f.number(count)} ${state}`,
  borders: (f, count) =>
    f.plural(count, { one: '1 سرحد', other: count === 0 ? 'کوئی سرحد نہیں' : `${f.number(count)} سرحدیں` }),
  closedOnWay: (f, count) =>
    f.plural(count, {
      one: 'آخری اطلاع کے مطابق 1 گزرگاہ بند',
      other: `آخری اطلاع کے مطابق ${f.number(count)} گزرگاہیں بند`,
    }),
  lengthUnknown: 'لمبائی بیان نہیں کی گئی',
  wholeUnknown: 'پورے راستے کی بیان نہیں کی گئی',
  operatingLength: (operating, all) => `${all} میں سے ${operating} فعال`,
  bordersCrossed: 'سرحدیں',
  noBorder: 'کوئی نہیں',
  closedTerm: 'بند',
  gaugeTerm: 'پٹری کی چوڑائی',
  millimetres: (width) => `${width} ملی میٹر`,
  gaugeThen: (before, after) => `${before}، پھر ${after}`,
  gaugePlace: (corridor) => `${corridor} پر؛ مقام بیان نہیں کیا گیا`,
  noGauge: 'کوئی تبدیلی بیان نہیں کی گئی',
  noRails: 'اس راستے پر ریلوے نہیں',
  lengthTerm: 'بیان کردہ لمبائی',
  legsTerm: 'حصہ بہ حصہ',
  via: (place) => `براستہ ${place}`,
  partOf: (leg) => `${leg} کا ایک جزو`,
  portLeg: (port, town) => `${port} شہر ${town} کی بندرگاہ ہے؛ اس کا اپنا کوئی حصہ معلوم نہیں`,
  rule: (times) =>
    `بہترین پہلے: سب سے کم غیر فعال ٹکڑے، پھر سب سے کم سرحدیں، پھر ریل، سڑک اور سمندر کے درمیان سب سے کم تبدیلیاں، پھر سب سے سیدھا راستہ۔ ٹکڑا دو متصل مقامات کے بیچ ہوتا ہے۔ اس کے نیچے وہ بہترین راستے ہیں جو اس کے کسی ایک حصے کے بغیر جاتے ہیں اور کسی اور بندرگاہ سے نہیں گزرتے، سوائے ان کے جن میں غیر فعال ٹکڑے اور سرحدیں دونوں زیادہ ہوں۔ سیدھے فاصلے کے ${times} گنا سے لمبے چکر، اور وہ تمام ریلوے اور سڑکیں جو اس نقشے پر نہیں، شامل نہیں۔ ملک وہ ہیں جن کے زیرِ انتظام کوئی مقام ہے۔`,
  apart: (one, other, towns) => `${one} اور ${other} کے شہر سیدھی لکیر میں ایک دوسرے سے ${towns} دور ہیں`,
  apartPorts: (ports) => `بندرگاہیں ${ports}`,
  computed: 'یہ ان معلومات کے محل وقوع سے شمار کیا گیا ہے: نہ سڑک کا فاصلہ، نہ سمندر کا۔',
  distanceStated: (km) => `بیان کردہ: ${km}`,
  distanceElsewhere: (km) => `دیگر جگہ: ${km}`,
};
