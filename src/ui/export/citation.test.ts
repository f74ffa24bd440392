import { expect } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { bibtex, citation, plainAddress, type Cited } from './citation.js';
import { en } from '../../i18n/lang/en.js';
import { enExport } from '../../i18n/lang/en.export.js';

const cited: Cited = {
  headline: 'Trade & its {targets}: 50 % of $1bn_x',
  asOf: '2026-02',
  now: Date.UTC(2026, 2, 15),
  page: 'https://news.example/story',
  locale: makeLocale('en', en),
  words: enExport,
  sources: ['First', 'Second', 'First'].map((publisher, i) => ({
    id: `${i}`,
    number: i + 1,
    source: { publisher, title: 'x', url: 'https://a.example', date: null },
  })),
};

describe('a reference to a graphic', () => {
  it('says what, where, as of when, by whom and when it was read', () => {
    expect(citation({ ...cited, headline: 'Trade and targets' })).to.equal(
      '“Trade and targets”. news.example. Data as of February 2026. Sources: First; Second. https://news.example/story (accessed March 15, 2026).',
    );
  });

  it('is an entry that BibTeX can read, with its commands escaped', () => {
    expect(bibtex(cited)).to.equal(`@misc{trade2026,
  title = {{Trade \\& its \\{targets\\}: 50 \\% of \\$1bn\\_x}},
  howpublished = {news.example},
  year = {2026},
  month = feb,
  note = {Data as of 2026-02; sources: First; Second},
  url = {https://news.example/story},
  urldate = {2026-03-15}
}`);
  });

  it('tells nothing of an address but where it leads', () => {
    expect(plainAddress('https://news.example/story?token=secret#part')).to.equal('https://news.example/story');
  });
});
