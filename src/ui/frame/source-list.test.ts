import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../i18n/lang/en.js';
import { makeLocale } from '../../i18n/locale.js';
import { sourceList } from './source-list.js';

describe('the list of sources', () => {
  it('says of what kind a source is, and when it was published', () => {
    const source = { publisher: 'Some Agency', title: 'T', url: 'https://example.org/', date: '2026-02-04' };
    const list = document.createElement('div');
    const locale = makeLocale('en', en);
    render(sourceList([{ id: 'A', number: 1, source: { ...source, kind: 'state-media' } }], locale), list);
    expect(list.textContent?.replace(/\s+/g, ' ').trim()).to.match(/^Some Agency \(state media\): T, .*2026$/);
  });
});
