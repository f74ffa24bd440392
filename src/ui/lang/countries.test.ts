import { expect } from '@open-wc/testing';
import { en } from './en.js';
import { ur } from './ur.js';

describe('the names of countries', () => {
  for (const [lang, { countries }] of Object.entries({ en, ur })) {
    it(`are in "${lang}" those that the browser would write`, () => {
      const written = new Intl.DisplayNames(lang, { type: 'region' });
      for (const [code, name] of Object.entries(countries)) expect(name, code).to.equal(written.of(code));
    });
  }
});
