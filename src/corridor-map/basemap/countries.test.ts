import { expect } from '@open-wc/testing';
import { CODES } from './basemap.js';
import { en as map } from '../lang/en.js';
import { itUnless } from '../../testing/engine.js';

describe('the English names of countries', () => {
  itUnless('are those of the browser', ['webkit'], 'an older list of names', () => {
    const written = new Intl.DisplayNames('en', { type: 'region' });
    for (const [code, name] of Object.entries(map.countries)) expect(name, code).to.equal(written.of(code));
  });

  it('include every country that the map may name, as looking one up in the browser takes longer than drawing', () => {
    expect(map.countries).to.include.all.keys(Object.values(CODES));
  });
});
