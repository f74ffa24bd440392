import { expect } from '@open-wc/testing';
import { kkFrame } from '../i18n/lang/kk.panels.js';
import { uzFrame } from '../i18n/lang/uz.panels.js';
import { collation } from './collation.js';

const sorted = (lang: string, letters: string | undefined, text: string) =>
  text.split(', ').sort(collation(lang, letters)).join(', ');

describe('collation()', () => {
  it('sorts Kazakh by its alphabet in every browser', () => {
    const order =
      '9 жыл, 10 жыл, PIPS, Ауғанстан, Әзербайжан, Кения, Қазақстан, Латвия, Өзбекстан, Тәжікстан, Ұлыбритания';
    const foreign = /PIPS, /;
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
