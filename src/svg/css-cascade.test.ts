import { expect } from '@open-wc/testing';
import { svg } from 'lit';
import { styled, type Surroundings } from './css-cascade.js';
import { contrast } from './colour.js';
import { readMarkup, writeMarkup } from './read-template.js';

const page: Surroundings = { css: '', read: () => '', color: 'rgb(0, 0, 0)', dark: false, lang: 'en' };

function look(drawn: unknown, css: string, surroundings: Partial<Surroundings> = {}): string {
  const [node] = readMarkup(drawn);
  if (typeof node !== 'object') throw new Error('nothing is drawn');
  return writeMarkup(styled(node, { ...page, css, ...surroundings }));
}

describe('styles as attributes', () => {
  it('resolves tokens where they are declared and hands them down', () => {
    const css = '.run { --_line: var(--_a, red); } .planned { --_line: #0a0; } .line { stroke: var(--_line, blue); }';
    expect(look(svg`<g class="run planned"><path class="line" /></g>`, css)).to.equal(
      '<g><path stroke="#00aa00"/></g>',
    );
    expect(look(svg`<path class="line" />`, css)).to.equal('<path stroke="#0000ff"/>');
  });

  it('takes the tokens of the page before its own colours', () => {
    const css = '.mark { fill: var(--story-actual, light-dark(#111, #222)); }';
    const read = (token: string) => (token === '--story-actual' ? ' #abcdef' : '');
    expect(look(svg`<path class="mark" />`, css, { read })).to.equal('<path fill="#abcdef"/>');
    expect(look(svg`<path class="mark" />`, css, { dark: true })).to.equal('<path fill="#222222"/>');
  });

  it('lets the stronger selector win, then the later one', () => {
    const css = 'svg text { fill: #111; } .soft { fill: #222; } .soft { fill: #333; } path { fill: #444; }';
    expect(look(svg`<svg><text class="soft">a</text><path /></svg>`, css)).to.equal(
      '<svg><text fill="#333333">a</text><path fill="#444444"/></svg>',
    );
  });

  it('knows descendants, languages and negations, and passes over rules of other media', () => {
    const css = `.a .b:not(:lang(ur)) { letter-spacing: 0.1em; } .b:hover { fill: red; }
      @media print { .b { fill: green; } } /* .b { fill: blue; } */`;
    const drawn = svg`<g class="a"><text class="b">x</text></g>`;
    expect(look(drawn, css)).to.equal('<g><text letter-spacing="1.6">x</text></g>');
    expect(look(drawn, css, { lang: 'ur-PK' })).to.equal('<g><text>x</text></g>');
  });

  it('is not led astray by blocks inside blocks, which a build leaves where style was put together', () => {
    const css = `.a { --_a: #111; {} } .b { fill: var(--_a, #222); }
      @media (forced-colors: none) { .a { --_a: #333; {} } .b { fill: #444; } }`;
    expect(look(svg`<g class="a"><path class="b" /></g>`, css)).to.equal('<g><path fill="#111111"/></g>');
  });

  it('knows children, attributes and lists inside a negation', () => {
    const css = `.a > text { font-weight: 700; } .b:not(:lang(ur), :lang(fa)) { letter-spacing: 1px; }
      .b:is([data-kind='port'], .c):not(:first-child) { font-style: italic; }`;
    const drawn = svg`<g class="a"><text class="b">x</text><g><text class="b" data-kind="port">y</text></g></g>`;
    expect(look(drawn, css)).to.equal(
      '<g><text font-weight="700" letter-spacing="1">x</text><g><text letter-spacing="1">y</text></g></g>',
    );
    expect(look(drawn, css, { lang: 'fa' })).to.equal('<g><text font-weight="700">x</text><g><text>y</text></g></g>');
    const second = svg`<g><path /><path class="b c" /></g>`;
    expect(look(second, css, { lang: 'ur' })).to.equal('<g><path/><path font-style="italic"/></g>');
  });

  it('weighs a selector by what is inside its brackets', () => {
    const css =
      ':is(.a, path) { fill: #111; } path.b { fill: #222; } :where(.a, .b) { fill: #333; } #c { fill: #444; }';
    expect(look(svg`<g><path class="a b" /><path class="b" id="c" /></g>`, css)).to.equal(
      '<g><path fill="#222222"/><path fill="#444444"/></g>',
    );
    expect(look(svg`<path class="b" />`, ':not(.a, #c) { fill: #111; } path.b { fill: #222; }')).to.equal(
      '<path fill="#111111"/>',
    );
  });

  it('takes the current colour where it is used, also where it is inherited', () => {
    const css = 'text { fill: currentColor; } .red { color: #c00; }';
    expect(look(svg`<text>a<tspan class="red">b</tspan></text>`, css)).to.equal(
      '<text fill="#000000">a<tspan fill="#cc0000">b</tspan></text>',
    );
  });

  it('writes mixed colours as a colour and its opacity', () => {
    const css =
      '.a { fill: color-mix(in srgb, currentColor 20%, transparent); } .b { fill: color-mix(in srgb, #f00 50%, #00f); }';
    expect(look(svg`<g><path class="a" /><path class="b" /></g>`, css)).to.equal(
      '<g><path fill="#000000" fill-opacity="0.2"/><path fill="#800080"/></g>',
    );
  });

  it('works out colours of every space, and leaves those that only a page knows', () => {
    const paint = (value: string) => look(svg`<path class="a" />`, `.a { fill: ${value}; }`);
    expect(paint('oklch(0.628 0.2577 29.23)')).to.equal('<path fill="#ff0000"/>');
    expect(paint('hsl(120deg 100% 25% / 50%)')).to.equal('<path fill="#008000" fill-opacity="0.5"/>');
    expect(paint('color(display-p3 1 1 1)')).to.equal('<path fill="#ffffff"/>');
    expect(paint('color-mix(in oklab, white, black)')).to.equal('<path fill="#636363"/>');
    expect(paint('color-mix(in srgb, 20% red, blue 20%)')).to.equal('<path fill="#800080" fill-opacity="0.4"/>');
    expect(paint('color-mix(in srgb, rgb(255 0 0 / 0.5) 100%, blue)')).to.equal(
      '<path fill="#ff0000" fill-opacity="0.5"/>',
    );
    expect(paint('color-mix(in hsl, hsl(350 100% 50% / 0.5), hsl(10 100% 50% / 0.5))')).to.equal(
      '<path fill="#ff0000" fill-opacity="0.5"/>',
    );
    for (const own of ['CanvasText', 'color-mix(in unknown, red, blue)', 'color-mix(in srgb, CanvasText, red)']) {
      expect(paint(own)).to.equal(`<path fill="${own}"/>`);
    }
  });

  it('turns sizes into px', () => {
    const css =
      '.small { font-size: 0.75em; } .w { stroke-width: calc(var(--w) * var(--k, 0.5) + 2.6px); --w: 3.2px; }';
    expect(look(svg`<g class="small"><text dy="0.5em">a</text><path class="w" /></g>`, css)).to.equal(
      '<g font-size="12"><text dy="6">a</text><path stroke-width="4.2"/></g>',
    );
  });

  it('leaves out what only a pointer finds, and what only a page reads', () => {
    const css = '.hit { stroke: transparent; fill: none; } .ghost { opacity: 0; }';
    const drawn = svg`<g part="x" data-id="7" aria-hidden="true"><path class="hit" /><circle class="ghost" /></g>`;
    expect(look(drawn, css)).to.equal('<g/>');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#fff', 'rgb(0 0 0)', { current: '#000', dark: false })).to.be.closeTo(21, 0.01);
    expect(contrast('#777', '#777', { current: '#000', dark: false })).to.equal(1);
  });
});
