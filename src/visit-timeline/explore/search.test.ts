import { expect, fixture, html } from '@open-wc/testing';
import { ids, openTools, shadow } from '../../testing/interactive-timeline.js';
import { until } from '../../testing/fixtures.js';
import { plain } from './search.js';
import '../visit-timeline.js';
import '../../testing/touch-graphics.js';

describe('a search', () => {
  it('spares readers the marks on letters, case, and the keys of other keyboards', () => {
    for (const [lang, typed, written] of [
      ['en', 'TOKAYEV', 'Tókayev'],
      ['ru', 'елка', 'Ёлка'],
      ['ur', 'كرغيز', 'کرغیز'],
      ['ur', 'کاظم', 'کَاظِم'],
      ['fa', 'اقیلبیک', 'آقیل\u200cبیک'],
      ['hi', 'कजाख', 'क\u091c\u093cाख'],
      ['hi', 'कज\u093cाख', 'क\u095bाख'],
    ] as const) {
      expect(plain(typed, lang), typed).to.equal(plain(written, lang));
    }
  });

  it('tells words of Hindi apart by their vowel signs', () => {
    const words = ['कल', 'काल', 'कील', 'कुल', 'कूल', 'केल', 'कोल', 'कं ल'].map((word) => plain(word, 'hi'));
    expect(new Set(words).size).to.equal(words.length);
    expect(plain('तोकायेव', 'hi')).to.equal('तोकायेव');
  });

  const finds: [lang: string, typed: string, found: string[]][] = [
    ['ur', 'توکایف', ['V18']],
    ['ur', 'توكايف', ['V18']],
    ['ur', 'Tokayev', ['V18']],
    ['ur', 'tokayev Kazakhstan 2026', ['V18']],
    ['ur', 'v16', ['V16']],
    ['ur', 'Conditional US waiver', ['waiver']],
    ['hi', 'तोकायेव', ['V18']],
    ['hi', 'तकयव', []],
    ['hi', 'Tokayev', ['V18']],
  ];
  for (const lang of ['ur', 'hi']) {
    it(`finds by the words of the page (${lang}), by the English ones and by ids`, async () => {
      const box = await fixture(html`<div lang=${lang}><visit-timeline></visit-timeline></div>`);
      const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
      await until(() => shadow(element).querySelector(`[lang=${lang}] .live`) !== null, 'filter and search');
      await openTools(element);
      const field = shadow(element).querySelector<HTMLInputElement>('input[type=search]') ?? expect.fail('no field');
      for (const [, typed, found] of finds.filter(([of]) => of === lang)) {
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await element.updateComplete;
        expect(ids(element), typed).to.deep.equal(found);
      }
    });
  }
});
