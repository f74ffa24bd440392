import { expect } from '@open-wc/testing';
import { monthsSince, numberSources } from './facts.js';
import { memo } from './memo.js';
import { linearScale, textWidth } from './measure.js';
import { niceTicks } from './ticks.js';
import { isolate } from '../i18n/locale.js';

describe('memo()', () => {
  it('gives the same object for the same arguments, and a new one for others', () => {
    const pair = memo((a: number, b: number) => ({ a, b }));
    expect(pair(1, 2)).to.equal(pair(1, 2));
    expect(pair(1, 3)).to.deep.equal({ a: 1, b: 3 });
  });
});

describe('scales', () => {
  it('map a domain to a range, also beyond its ends', () => {
    const scale = linearScale([0, 1000], [0, 680]);
    expect([scale(0), scale(250), Math.round(scale(1500))]).to.deep.equal([0, 170, 1020]);
  });

  it('survive a domain of no width', () => {
    expect(linearScale([5, 5], [0, 100])(5)).to.equal(0);
  });

  it('tick at round values without crumbs of floating point', () => {
    expect(niceTicks(0, 1000, 4)).to.deep.equal([0, 250, 500, 750, 1000]);
    expect(niceTicks(0, 0.3, 3)).to.deep.equal([0, 0.1, 0.2, 0.3]);
    expect(niceTicks(0, 0, 3)).to.deep.equal([0]);
  });
});

describe('sources', () => {
  const source = (publisher: string) => ({ publisher, title: '', url: 'https://example.org/', date: null });

  it('are numbered in the order of their first use, once each; those not there yet keep their number', () => {
    const numbered = numberSources({ A: source('a'), B: source('b') }, ['B', 'LATE', 'A', 'B']);
    expect(numbered.map(({ id, number, source: one }) => [number, id, one?.publisher])).to.deep.equal([
      [1, 'B', 'b'],
      [2, 'LATE', undefined],
      [3, 'A', 'a'],
    ]);
  });
});

describe('the age of data', () => {
  const endOfFebruary = Date.UTC(2026, 2, 1);

  it('is counted in whole months from the month they were gathered in', () => {
    expect(monthsSince(endOfFebruary, Date.UTC(2026, 10, 23))).to.equal(9);
    expect(monthsSince(endOfFebruary, Date.UTC(2026, 1, 10))).to.equal(0);
  });

  it('is never negative, whatever the reader’s clock says', () => {
    expect(monthsSince(endOfFebruary, Date.UTC(2020, 0, 1))).to.equal(0);
  });
});

describe('isolate()', () => {
  it('sets a name apart in a right-to-left sentence only', () => {
    expect(isolate('PIPS', { dir: 'rtl' })).to.equal('\u2068PIPS\u2069');
    expect(isolate('PIPS', { dir: 'ltr' })).to.equal('PIPS');
  });
});

describe('textWidth()', () => {
  it('gives no width to marks that only steer the direction of text', () => {
    expect(textWidth('\u2068PIPS\u2069', 16)).to.equal(textWidth('PIPS', 16));
  });

  it('never promises less room than common fonts take, nor half as much again', () => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return expect.fail('no canvas');
    for (const text of [
      'Mazar-i-Sharif',
      'Bandar Abbas',
      'State Bank of Pakistan, fiscal 2024–25',
      'Karachi, Port Qasim',
    ]) {
      pen.font = '100px Arial, Helvetica, "Liberation Sans", sans-serif';
      const ratio = textWidth(text, 100) / pen.measureText(text).width;
      expect(ratio, text).to.be.within(0.97, 1.5);
    }
  });
});
