import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { until } from '../../testing/fixtures.js';
import { SizeController } from './size-controller.js';
import { SizeObserver } from './size-observer.js';

class SizedTest extends LitElement {
  readonly size = new SizeController(this);
  readonly follower = new SizeObserver(this);

  protected override render(): TemplateResult {
    return html`<figure>${'a '.repeat(200)}</figure>`;
  }
}
customElements.define('sized-test', SizedTest);

/** Waits until all size observers have fired once. */
const atRest = () => new Promise((resolve) => setTimeout(resolve, 200));

/** A host with a height set by the page, whatever its content. */
async function held(): Promise<SizedTest> {
  const element = await fixture<SizedTest>(
    html`<sized-test style="display: block; inline-size: 300px; block-size: 900px"></sized-test>`,
  );
  await atRest();
  return element;
}

describe('the size of a drawing', () => {
  it('follows a larger letter spacing, in a box that does not change', async () => {
    const element = await held();
    expect(element.size.value.spread).to.equal(0);
    element.style.letterSpacing = '2px';
    await until(() => element.size.value.spread === 2, 'the wider letters');
    element.remove();
    document.body.append(element);
    await atRest();
    element.style.letterSpacing = '4px';
    await until(() => element.size.value.spread === 4, 'the wider letters of an element that was moved');
    element.remove();
  });

  it('follows the font size around it, in a box that does not change', async () => {
    const element = await held();
    element.style.fontSize = '20px';
    await until(() => element.size.value.em === 20, 'the larger letters');
  });

  it('is that before transforms of the page', async () => {
    const element = await held();
    element.style.transform = 'scale(0.6)';
    element.style.fontSize = '20px';
    await until(() => element.size.value.em === 20, 'the larger letters');
    expect(element.size.value.width).to.equal(300);
  });

  it('leaves out what the page gives it as a border and around its content', async () => {
    const element = await held();
    Object.assign(element.style, { boxSizing: 'border-box', border: '2px solid', padding: '20px' });
    await until(() => element.size.value.width === 256, 'the room within');
  });
});
