import { expect } from '@open-wc/testing';
import { textOf } from '../../svg/read-template.js';
import { textWidth } from '../../core/measure.js';
import { flow, type Block } from '../../svg/block-layout.js';
import { setText, type Run, type Sheet } from '../../svg/text-layout.js';

const sheet: Sheet = { width: 300, locale: { dir: 'ltr', lang: 'en' } };
const urdu: Sheet = { width: 300, locale: { dir: 'rtl', lang: 'ur' } };
const lines = (runs: readonly Run[], width: number, on = sheet) =>
  setText(runs, { x: 0, y: 0, width, size: 10 }, on).nodes;

describe('texts on a sheet', () => {
  it('are broken between words, and none is wider than its line', () => {
    const set = lines([{ text: 'Trade is a fraction of its targets, by anyone’s count' }], 90).map((node) =>
      textOf(node.children),
    );
    expect(set.join(' ')).to.equal('Trade is a fraction of its targets, by anyone’s count');
    for (const line of set) expect(textWidth(line, 10)).to.be.at.most(90);
  });

  it('are broken inside a word only where it is wider than the line, such as an address', () => {
    const address = 'https://example.org/a/very/long/address/without/end';
    const set = lines([{ text: address }], 90).map((node) => textOf(node.children));
    expect(set.length).to.be.greaterThan(2);
    expect(set.join('')).to.equal(address);
  });

  it('are broken after a dash between words first, and never between letters that are set together', () => {
    const set = (text: string, width: number) => lines([{ text }], width).map((node) => textOf(node.children));
    expect(set('कज़ाखस्तान–तुर्कमेनिस्तान–अफ़ग़ानिस्तान', 190)).to.deep.equal(['कज़ाखस्तान–तुर्कमेनिस्तान–', 'अफ़ग़ानिस्तान']);
    const parts = set('अफ़ग़ानिस्तान', 30);
    expect(parts.join('')).to.equal('अफ़ग़ानिस्तान');
    expect(parts.length).to.be.above(2);
    for (const part of parts) expect(part).not.to.match(/^\p{M}|\u094d$/u);
  });

  it('leave an address the room that wide fonts need, alone on its lines and after words', () => {
    const address = `https://example.org/${'news/2026/02/05/'.repeat(12)}end`;
    for (const before of ['', 'Publisher, title: ']) {
      for (const width of [300, 400, 752]) {
        const set = lines([{ text: before + address }], width).map((node) => textOf(node.children));
        expect(set.length).to.be.greaterThan(1);
        for (const line of set) expect(textWidth(line, 10) * 1.1).to.be.at.most(width);
      }
    }
  });

  it('are broken between letters where a script has no spaces, and stay inside their line', () => {
    const sentence = '据最近报道沿线三个口岸关闭穿越阿富汗的铁路大多仍停留在纸面上';
    const set = lines([{ text: sentence }], 90).map((node) => textOf(node.children));
    expect(set.join('')).to.equal(sentence);
    for (const line of set) expect(line.length * 10).to.be.at.most(90);
  });

  it('keep the number of a source with its word', () => {
    const runs = [{ text: 'one two three' }, { text: '\u00a012', raised: true }];
    const set = lines(runs, textWidth('one two three', 10) + 2).map((node) => textOf(node.children));
    expect(set.at(-1)).to.equal('three 12');
  });

  it('start at the right on a right-to-left sheet, with names kept apart on both of their lines', () => {
    const set = lines([{ text: 'ا \u2068one two three four five\u2069 ب' }], 60, urdu);
    expect(set.length).to.be.greaterThan(1);
    for (const { attributes, children } of set) {
      expect(attributes).to.include({ x: '300', 'text-anchor': 'end' });
      const text = textOf(children);
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
      expect(count(/[\u2067\u2068]/g), text).to.equal(count(/\u2069/g));
    }
  });
});

describe('blocks on a sheet', () => {
  const item = (text: string): Block[] => [{ kind: 'text', runs: [{ text }], size: 10, before: 4 }];
  const items = ['one', 'two', 'three', 'four'].map(item);

  it('stand in as many columns as have room, none much higher than the others', () => {
    const place = { x: 0, y: 0, width: 300 };
    const starts = (minWidth: number) =>
      new Set(flow([{ kind: 'columns', items, minWidth }], place, sheet).nodes.map(({ attributes }) => attributes.x))
        .size;
    expect([starts(400), starts(130), starts(70)]).to.deep.equal([1, 2, 3]);
    const { height } = flow([{ kind: 'columns', items, minWidth: 130 }], place, sheet);
    expect(height).to.be.lessThan(flow([{ kind: 'columns', items, minWidth: 400 }], place, sheet).height * 0.6);
  });

  it('take the room above them, but for the first', () => {
    const place = { x: 0, y: 0, width: 300 };
    const [one, two] = items;
    const single = flow(one ?? [], place, sheet).height;
    expect(flow([...(one ?? []), ...(two ?? [])], place, sheet).height).to.equal(2 * single + 4);
  });
});
