import { expect } from '@open-wc/testing';
import { genitive, stop, timesOf } from './ru.grammar.js';

describe('Russian words inside sentences', () => {
  it('put months and countries into the genitive, and leave what is in it already', () => {
    const nominative = [
      'октябрь 2025 г.',
      'март 2026 г.',
      'май 2025 г.',
      'Казахстан и Киргизия',
      'Узбекистан',
      '4 февраля',
    ];
    expect(nominative.map(genitive)).to.deep.equal([
      'октября 2025 г.',
      'марта 2026 г.',
      'мая 2025 г.',
      'Казахстана и Киргизии',
      'Узбекистана',
      '4 февраля',
    ]);
  });

  it('end with one full stop', () => {
    expect([stop('в феврале'), stop('февраль 2026 г.')]).to.deep.equal(['в феврале.', 'февраль 2026 г.']);
  });

  it('count times as they are spoken', () => {
    expect(['4,4', '3', '12', '19', '22', '5', '1'].map(timesOf)).to.deep.equal([
      '4,4 раза',
      '3 раза',
      '12 раз',
      '19 раз',
      '22 раза',
      '5 раз',
      '1 раз',
    ]);
  });
});
