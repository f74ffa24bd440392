import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { listenToConsole } from '../../testing/fixtures.js';
import { define, makeRoot } from './custom-element.js';

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

class TestDrawing extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  constructor() {
    super();
    makeRoot(this);
  }

  protected override render() {
    return html`<p>drawn in the page</p>`;
  }
}

describe('makeRoot', () => {
  /** An element of a page whose script comes after what a server has drawn into it. */
  async function upgrade(served: string | undefined): Promise<ShadowRoot> {
    const host = document.createElement(`test-drawing-${served ? 'served' : 'alone'}`);
    if (served) host.attachShadow({ mode: 'open' }).append(served);
    document.body.append(host);
    customElements.define(host.localName, class extends TestDrawing {});
    await (host as TestDrawing).updateComplete;
    return host.shadowRoot ?? expect.fail('no shadow root');
  }

  for (const served of ['drawn by a server', undefined]) {
    it(`draws once, with its styles, ${served ? 'in the place of what was there' : 'where nothing was there'}`, async () => {
      const root = await upgrade(served);
      try {
        expect(root.textContent.trim()).to.equal('drawn in the page');
        const drawn = root.querySelector('p') ?? expect.fail('nothing drawn');
        expect(getComputedStyle(drawn).color).to.equal('rgb(1, 2, 3)');
      } finally {
        root.host.remove();
      }
    });
  }
});
