import { expect } from '@open-wc/testing';
import { nearest } from './did-you-mean.js';

describe('the nearest known word', () => {
  const known = ['uap', 'kta', 'gwadar', 'gwadar_port', 'karachi'];

  it('is the one with the fewest letters to mend', () => {
    expect(nearest('gwader', known)).to.equal('gwadar');
    expect(nearest('karatchi', known)).to.equal('karachi');
    expect(nearest('kat', known)).to.equal(undefined);
    expect(nearest('kto', known)).to.equal('kta');
  });

  it('does not depend on capitals, spaces and strokes', () => {
    expect(nearest('Gwadar Port', known)).to.equal('gwadar_port');
    expect(nearest('UAP', known)).to.equal('uap');
  });

  it('is none where nothing is alike, nothing is known or far too much', () => {
    expect(nearest('atlantis', known)).to.equal(undefined);
    expect(nearest('gwadar', [])).to.equal(undefined);
    const many = Array.from({ length: 1000 }, (_, i) => `p${i}`);
    expect(nearest('p1x', many)).to.equal(undefined);
  });
});
