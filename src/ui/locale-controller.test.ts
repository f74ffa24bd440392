import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, LitElement } from 'lit';
import type { CommonWords } from '../core/text.js';
import { listenToConsole, until } from '../testing/fixtures.js';
import { LocaleController } from './locale-controller.js';

const date = { about: (text: string) => text, since: (text: string) => text };

interface Words extends CommonWords {
  hello: string;
}

class TestSpeaker extends LitElement {
  readonly locale: LocaleController<Words> = new LocaleController<Words>(this, {
    en: { date, hello: 'Hello' },
    ur: () => Promise.resolve({ date, hello: 'سلام' }),
    ru: () => Promise.reject(new Error('offline')),
  });

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
  it('speaks English where nothing else is stated', async () => {
    expect(said(await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`))).to.equal('Hello en');
  });

  it('keeps the region and the digits that the page asks for', async () => {
    const element = await speak('ur-PK-u-nu-arabext');
    await until(() => said(element) === 'سلام ur-PK-u-nu-arabext', 'Urdu');
  });

  it('finds the language across a shadow root', async () => {
    const box = await fixture(html`<div lang="ur"></div>`);
    const element = document.createElement('test-speaker');
    box.attachShadow({ mode: 'open' }).append(element);
    if (!(element instanceof TestSpeaker)) return expect.fail('not defined');
    await until(() => said(element) === 'سلام ur', 'Urdu');
  });

  it('answers in English, numbers and all, where it has no table', async () => {
    expect(said(await speak('fr'))).to.equal('Hello en');
  });

  it('answers in English and says so when a table does not load', async () => {
    const page = listenToConsole();
    try {
      const element = await speak('ru');
      await until(() => said(element) === 'Hello en', 'English');
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.contain('The strings for "ru" did not load; English is shown.');
    } finally {
      page.restore();
    }
  });
});
