import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, LitElement } from 'lit';
import type { CommonWords } from './locale.js';
import { listenToConsole, until } from '../testing/fixtures.js';
import { SCRIPTS, type First, type PanelWords, type Loaders } from './languages.js';
import { loaderOf, matchLanguage } from './language-loader.js';
import { LanguageObserver } from './language-observer.js';
import { LocaleController } from './locale-controller.js';

const date = { about: (text: string) => text, since: (text: string) => text };

let urduPanels: Promise<PanelWords> = Promise.resolve({ words: {}, names: {} });
const arrives: Promise<First<Words>> = Promise.resolve({
  words: { date, countries: {}, hello: 'سلام' },
  names: { dog: 'کتا' },
  panels: () => urduPanels,
});
let urdu = arrives;

interface Words extends CommonWords {
  hello: string;
  goodbye?: string;
}

class TestSpeaker extends LitElement {
  readonly locale: LocaleController<Words> = new LocaleController<Words>(
    this,
    { date, countries: {}, hello: 'Hello' },
    () => Promise.resolve({ languageLoader: loaderOf({ ur: () => urdu } as Loaders<Words>) }),
  );

  constructor() {
    super();
    new LanguageObserver(this);
  }

  protected override render() {
    return lit`${this.locale.value?.t.hello ?? 'waiting'} ${this.locale.value?.lang}`;
  }
}
customElements.define('test-speaker', TestSpeaker);

const said = (element: TestSpeaker) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();
const speak = async (lang: string) => {
  const box = await fixture(html`<div lang=${lang}><test-speaker></test-speaker></div>`);
  return box.querySelector<TestSpeaker>('test-speaker') ?? expect.fail('no element');
};

describe('LocaleController', () => {
  it('has a locale before the words of the panels, and translates facts as far as it can', async () => {
    let bring: ((panels: PanelWords) => void) | undefined;
    urduPanels = new Promise((resolve) => (bring = resolve));
    const element = await speak('ur');
    await until(() => said(element) === 'سلام ur', 'Urdu');
    expect(element.locale.translate({ name: 'dog', label: 'cat', id: 'dog' })).to.deep.equal({
      name: 'کتا',
      label: 'cat',
      id: 'dog',
    });
    expect(element.locale.value?.t.goodbye).to.equal(undefined);
    bring?.({ words: { goodbye: 'خدا حافظ' }, names: { cat: 'بلی' } });
    await element.locale.complete;
    expect(element.locale.value?.t.goodbye).to.equal('خدا حافظ');
    expect(element.locale.translate({ name: 'dog', label: 'cat' })).to.deep.equal({ name: 'کتا', label: 'بلی' });
  });

  it('uses its own script for another one, with the requested digits', () => {
    const answers = {
      'ur-Latn-u-nu-latn': 'ur-Arab-u-nu-latn',
      'ur-PK': 'ur-PK',
      'fa-AF': 'fa-AF',
      'zh-CN': 'zh-CN',
      'zh-TW': 'zh-Hans-TW',
      'fa-u-ca-persian-nu-latn': 'fa-u-ca-persian-nu-latn',
      'uz-Latn': 'uz-Latn',
      'uz-UZ': 'uz-UZ',
      'uz-Cyrl': undefined,
      'kk-KZ': 'kk-KZ',
      'kk-Latn': undefined,
      fr: undefined,
      '???': undefined,
    };
    for (const [tag, answer] of Object.entries(answers))
      expect(matchLanguage(tag, SCRIPTS)?.lang, tag).to.equal(answer);
  });

  it('speaks English where nothing else is stated', async () => {
    expect(said(await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`))).to.equal('Hello en');
  });

  it('keeps the region and the digits that the page asks for', async () => {
    const element = await speak('ur-PK-u-nu-arabext');
    await until(() => said(element) === 'سلام ur-PK-u-nu-arabext', 'Urdu');
  });

  it('writes dates as the English of the page does', async () => {
    const british = await speak('en-GB');
    expect(said(british), 'without waiting').to.equal('Hello en-GB');
    expect(british.locale.value?.f.edtf('2026-02-04')).to.equal('4 February 2026');
    const indian = await speak('en-IN');
    await until(() => said(indian) === 'Hello en-IN', 'Indian English');
    expect(indian.locale.value?.f.number(1_234_567)).to.equal('12,34,567');
  });

  it('finds the language across a shadow root', async () => {
    const box = await fixture(html`<div lang="ur"></div>`);
    const element = document.createElement('test-speaker');
    box.attachShadow({ mode: 'open' }).append(element);
    if (!(element instanceof TestSpeaker)) return expect.fail('not defined');
    await until(() => said(element) === 'سلام ur', 'Urdu');
  });

  it('answers in English, numbers and all, where it has no table', async () => {
    const element = await speak('fr');
    await until(() => said(element) === 'Hello en', 'English');
  });

  it('answers in English and says so when a table does not load', async () => {
    const page = listenToConsole();
    urdu = Promise.reject(new Error('offline'));
    try {
      const element = await speak('ur');
      await until(() => page.lines.length > 0, 'the warning');
      expect(said(element)).to.equal('Hello en');
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.contain('"ur" did not load.');
    } finally {
      urdu = arrives;
      page.restore();
    }
  });
});
