import { expect } from '@open-wc/testing';
import { readChoice, readList, type OptionProblem } from './options.js';

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
