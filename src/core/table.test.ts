import { expect } from '@open-wc/testing';
import { kkFrame } from '../i18n/lang/kk.panels.js';
import { uzFrame } from '../i18n/lang/uz.panels.js';
import { sortNext, sortRows, type Cell, type Sorting, collation } from './table.js';

const order = (cells: Cell[], way: Sorting['way'], lang = 'en'): string[] =>
  sortRows(
    cells.map((cell) => [cell]),
    { column: 0, way },
    lang,
  ).map(([cell]) => cell?.text ?? '');

const texts = (...words: string[]): Cell[] => words.map((text) => ({ text }));

describe('a sorted table', () => {
  it('goes up, then down, then back to the given order', () => {
    const first = sortNext(undefined, 2);
    expect(first).to.deep.equal({ column: 2, way: 'ascending' });
    const second = sortNext(first, 2);
    expect(second).to.deep.equal({ column: 2, way: 'descending' });
    expect(sortNext(second, 2)).to.equal(undefined);
    expect(sortNext(second, 0)).to.deep.equal({ column: 0, way: 'ascending' });
  });

  it('compares numbers by their value, whatever their digits look like', () => {
    const cells = [
      { text: '1,200', key: 1200 },
      { text: '۹', key: 9 },
      { text: '$3.5m', key: 3.5e6 },
    ];
    expect(order(cells, 'ascending')).to.deep.equal(['۹', '1,200', '$3.5m']);
    expect(order(cells, 'descending')).to.deep.equal(['$3.5m', '1,200', '۹']);
  });

  it('compares dates as dates, however precise, and moments with them', () => {
    const cells = [
      { text: 'about 2027', key: '2027~' },
      { text: 'Dec 11–12, 2025', key: '2025-12-11/2025-12-12' },
      { text: 'a moment', key: '2025-12-11T08:00:00.000Z' },
      { text: 'since Oct 11, 2025', key: '2025-10-11/..' },
    ];
    expect(order(cells, 'ascending')).to.deep.equal([
      'since Oct 11, 2025',
      'Dec 11–12, 2025',
      'a moment',
      'about 2027',
    ]);
  });

  it('compares words as their language does, and numbers in words as numbers', () => {
    expect(order(texts('Åland', 'Zürich', 'Aachen'), 'ascending', 'sv')).to.deep.equal(['Aachen', 'Zürich', 'Åland']);
    expect(order(texts('Åland', 'Zürich', 'Aachen'), 'ascending', 'en')).to.deep.equal(['Aachen', 'Åland', 'Zürich']);
    expect(order(texts('Leg 10', 'Leg 9'), 'ascending')).to.deep.equal(['Leg 9', 'Leg 10']);
  });

  it('keeps what is missing last, both ways, and equal rows in their order', () => {
    const cells = [
      { text: 'not found', key: null },
      { text: 'b', key: 1 },
      { text: '', key: '' },
      { text: 'a', key: 1 },
      { text: 'c', key: 0 },
    ];
    expect(order(cells, 'ascending')).to.deep.equal(['c', 'b', 'a', 'not found', '']);
    expect(order(cells, 'descending')).to.deep.equal(['b', 'a', 'c', 'not found', '']);
  });
});

const sorted = (lang: string, letters: string | undefined, text: string) =>
  text.split(', ').sort(collation(lang, letters)).join(', ');

describe('collation()', () => {
  it('sorts Kazakh by its alphabet in every browser', () => {
    const order =
      '9 жыл, 10 жыл, PIPS, Ауғанстан, Әзербайжан, Кения, Қазақстан, Латвия, Өзбекстан, Тәжікстан, Ұлыбритания';
    // Foreign letters stand before the language's own or after them, as the browser has it.
    const foreign = /PIPS, |, PIPS/;
    const shuffled = order.split(', ').reverse().join(', ');
    expect(sorted('kk', kkFrame.sort.letters, shuffled).replace(foreign, '')).to.equal(order.replace(foreign, ''));
    expect(sorted('kk-KZ', kkFrame.sort.letters, 'һ, Ү, ұ, І, ы, Ң, н')).to.equal('н, Ң, ұ, Ү, һ, ы, І');
  });

  it('sorts Uzbek with its letters of two signs at the end', () => {
    const order = 'Gana, Ozarbayjon, Singapur, Xitoy, Zambiya, Oʻzbekiston, Gʻana, Shveysariya, Chexiya';
    expect(sorted('uz', uzFrame.sort.letters, order.split(', ').reverse().join(', '))).to.equal(order);
  });

  it('takes one way to write a letter as the other', () => {
    expect(sorted('uz', uzFrame.sort.letters, "Shosh, G'ijduvon, Oʻsh, O‘ratepa")).to.equal(
      "O‘ratepa, Oʻsh, G'ijduvon, Shosh",
    );
  });

  it('leaves other languages to the browser', () => {
    expect(sorted('sv', 'z a å', 'Åland, Zürich, Aachen')).to.equal('Aachen, Zürich, Åland');
  });
});
