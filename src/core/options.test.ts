import { expect } from '@open-wc/testing';
import { readChoice, readList, type OptionProblem, didYouMean } from './options.js';

describe('reading attributes', () => {
  const problems: OptionProblem[] = [];
  const report = (problem: OptionProblem) => void problems.push(problem);

  beforeEach(() => void problems.splice(0));

  it('takes a known word', () => {
    expect(readChoice('order', 'oldest', ['newest', 'oldest'], 'newest', report)).to.equal('oldest');
    expect(problems).to.deep.equal([]);
  });

  it('takes the default for nothing, without a word', () => {
    for (const nothing of [null, undefined, '', '  ']) {
      expect(readChoice('order', nothing, ['newest', 'oldest'], 'newest', report)).to.equal('newest');
    }
    expect(problems).to.deep.equal([]);
  });

  it('takes the default for an unknown word and tells which are known', () => {
    expect(readChoice('order', 'random', ['newest', 'oldest'], 'newest', report)).to.equal('newest');
    expect(problems).to.deep.equal([{ attribute: 'order', value: 'random', known: ['newest', 'oldest'] }]);
  });

  it('reads lists with spaces or commas, keeps their order, drops repeats', () => {
    expect(readList('countries', 'UZ, kz uz', ['KZ', 'UZ'], report)).to.deep.equal(['UZ', 'KZ']);
  });

  it('keeps the known words of a list and reports the others', () => {
    expect(readList('countries', 'KZ FR', ['KZ', 'UZ'], report)).to.deep.equal(['KZ']);
    expect(problems.map(({ value }) => value)).to.deep.equal(['FR']);
  });

  it('shows everything where a list names nothing known', () => {
    expect(readList('countries', 'FR', ['KZ', 'UZ'], report)).to.equal(undefined);
    expect(readList('countries', '', ['KZ', 'UZ'], report)).to.equal(undefined);
  });
});

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
