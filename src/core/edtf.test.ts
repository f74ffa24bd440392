import { expect } from '@open-wc/testing';
import { hasEnd, parseEdtf } from './edtf.js';

const span = (text: string) => {
  const date = parseEdtf(text);
  return date && [new Date(date.start).toISOString().slice(0, 10), new Date(date.end - 1).toISOString().slice(0, 10)];
};

describe('parseEdtf()', () => {
  it('reads a year, a month and a day as wide as they are', () => {
    expect(span('2024')).to.deep.equal(['2024-01-01', '2024-12-31']);
    expect(span('2024-02')).to.deep.equal(['2024-02-01', '2024-02-29']);
    expect(span('2026-02-04')).to.deep.equal(['2026-02-04', '2026-02-04']);
  });

  it('reads an interval from its first to its last day', () => {
    expect(span('2025-12-11/2025-12-12')).to.deep.equal(['2025-12-11', '2025-12-12']);
    expect(span('2024-07/2025-06')).to.deep.equal(['2024-07-01', '2025-06-30']);
  });

  it('leaves an open interval open', () => {
    expect(parseEdtf('2025-10-11/..')?.end).to.equal(Infinity);
    expect(parseEdtf('2025-10-11/..')?.to).to.equal(undefined);
  });

  it('knows what is approximate', () => {
    expect(parseEdtf('2027~')?.approximate).to.equal(true);
    expect(parseEdtf('2027')?.approximate).to.equal(false);
  });

  it('tells a date with an end from one that is open', () => {
    expect(['2024', '2024-05~', '2024/2025'].map(hasEnd)).to.deep.equal([true, true, true]);
    expect(['2024/..', '2024-05~/', 'soon', ''].map(hasEnd)).to.deep.equal([false, false, false, false]);
  });

  for (const text of [
    '',
    'soon',
    '2026-13',
    '2026-02-30',
    '26-02-04',
    '0026',
    '2026/2025',
    '2026-02-04T10:00',
    '2025/2026/2027',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(parseEdtf(text)).to.equal(undefined);
    });
  }
});
