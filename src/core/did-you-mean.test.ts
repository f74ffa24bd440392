import { expect } from '@open-wc/testing';
import { didYouMean } from './did-you-mean.js';

describe('the nearest known word', () => {
  const known = ['uap', 'kta', 'gwadar', 'gwadar_port', 'karachi'];

  it('is the one with the fewest letters to mend', () => {
    expect(didYouMean('gwader', known)).to.equal('gwadar');
    expect(didYouMean('karatchi', known)).to.equal('karachi');
    expect(didYouMean('kat', known)).to.equal(undefined);
    expect(didYouMean('kto', known)).to.equal('kta');
  });

  it('does not depend on capitals, spaces and strokes', () => {
    expect(didYouMean('Gwadar Port', known)).to.equal('gwadar_port');
    expect(didYouMean('UAP', known)).to.equal('uap');
  });

  it('is none where nothing is alike, nothing is known or far too much', () => {
    expect(didYouMean('atlantis', known)).to.equal(undefined);
    expect(didYouMean('gwadar', [])).to.equal(undefined);
    const many = Array.from({ length: 1000 }, (_, i) => `p${i}`);
    expect(didYouMean('p1x', many)).to.equal(undefined);
  });
});
