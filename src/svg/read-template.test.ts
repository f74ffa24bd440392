import { expect } from '@open-wc/testing';
import { html, nothing, svg } from 'lit';
import { elementsIn, readMarkup, textOf, writeMarkup } from './read-template.js';

const written = (drawn: unknown): string =>
  readMarkup(drawn)
    .map((node) => (typeof node === 'string' ? node : writeMarkup(node)))
    .join('');

describe('markup read from templates', () => {
  it('holds what a browser would draw: values, lists, templates within templates', () => {
    const dots = [1, 2].map((x) => svg`<circle cx=${x} class="dot ${'big'}" r="2" />`);
    expect(
      written(
        html`<svg width=${10}>
          <g>${dots}</g>
          ${svg`<text x="0">${'a'} b</text>`}
        </svg>`,
      ),
    ).to.equal(
      '<svg width="10"><g><circle cx="1" class="dot big" r="2"/><circle cx="2" class="dot big" r="2"/></g><text x="0">a b</text></svg>',
    );
  });

  it('leaves out listeners, properties and what draws nothing', () => {
    const drawn = svg`<g @click=${() => {}} .data=${{}} ?hidden=${false} transform=${nothing}>${nothing}${undefined}${false}</g>`;
    expect(written(drawn)).to.equal('<g/>');
  });

  it('holds a text that is set as a property', () => {
    expect(written(svg`<title .textContent=${'a < b'}></title>`)).to.equal('<title>a &lt; b</title>');
  });

  it('escapes what XML would take for its own, and drops what it cannot hold', () => {
    expect(written(svg`<text class=${'"<&'}>${'a < b & "c"\u0000'}</text>`)).to.equal(
      '<text class="&quot;&lt;&amp;">a &lt; b &amp; &quot;c&quot;</text>',
    );
  });

  it('takes a value for text, never for markup', () => {
    expect(written(svg`<text>${'<script>alert(1)</script>'}</text>`)).not.to.contain('<script');
  });

  it('passes over an end without a beginning', () => {
    expect(written(html`<p>${svg`<g></g></g>`}after</p>`)).to.equal('<p><g/>after</p>');
  });

  it('finds elements by name, and what they say', () => {
    const nodes = readMarkup(
      html`<p>One <b>two</b><br />three</p>
        <p></p>`,
    );
    expect(elementsIn(nodes, 'p').map(({ children }) => textOf(children))).to.deep.equal(['One twothree', '']);
  });
});
