import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../testing/fixtures.js';
import { define } from './define.js';

describe('define()', () => {
  it('keeps the first copy when a second one comes, and says so instead of throwing', () => {
    const page = listenToConsole();
    try {
      class First extends HTMLElement {}
      class Second extends HTMLElement {}
      define('test-twice', First);
      define('test-twice', First);
      expect(page.lines).to.deep.equal([]);
      define('test-twice', Second);
      expect(customElements.get('test-twice')).to.equal(First);
      expect(page.lines).to.deep.equal(['<test-twice> is on this page twice; the first copy is used.']);
    } finally {
      page.restore();
    }
  });
});
