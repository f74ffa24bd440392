import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, LitElement } from 'lit';
import { deferred, listenToConsole, until } from '../../testing/fixtures.js';
import { ViewController, type View } from './view-controller.js';

type Mounted = { mount(container: HTMLElement, model: string): View<string> };

/** A module whose view writes its model into the box and takes it out again. */
const viewModule: Mounted = {
  mount(container, model) {
    container.textContent = model;
    return {
      update: (next) => void (container.textContent = next),
      destroy: () => void (container.textContent = ''),
    };
  },
};

class TestGraphic extends LitElement {
  load = () => Promise.resolve(viewModule);
  model: string | undefined = 'first';
  loads = 0;
  readonly view = new ViewController<string, undefined>(this, {
    load: () => (this.loads++, this.load()),
    container: () => this.renderRoot.querySelector<HTMLElement>('.live'),
    model: () => this.model,
    handlers: undefined,
  });

  get box(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.live') ?? expect.fail('no box');
  }

  protected override render() {
    return lit`<div class="live"></div>`;
  }
}
customElements.define('test-graphic', TestGraphic);

const make = () => fixture<TestGraphic>(html`<test-graphic></test-graphic>`);

describe('ViewController', () => {
  it('loads nothing before the reader engages, and once however often they do', async () => {
    const host = await make();
    expect(host.loads).to.equal(0);
    host.view.engage();
    host.view.engage();
    await until(() => host.view.mounted, 'the live layer');
    expect(host.loads).to.equal(1);
    expect(host.box.textContent).to.equal('first');
  });

  it('updates the view when the model object changes', async () => {
    const host = await make();
    host.view.engage();
    await until(() => host.view.mounted, 'the live layer');
    host.model = 'second';
    host.requestUpdate();
    await host.updateComplete;
    expect(host.box.textContent).to.equal('second');
  });

  it('leaves nothing behind when the element leaves the page, and comes again with the next engagement', async () => {
    const host = await make();
    host.view.engage();
    await until(() => host.view.mounted, 'the live layer');
    const parent = host.parentElement;
    host.remove();
    expect(host.box.textContent).to.equal('');
    parent?.append(host);
    await host.updateComplete;
    expect(host.view.mounted).to.equal(false);
    host.view.engage();
    await until(() => host.view.mounted, 'the live layer again');
  });

  it('mounts nothing when the view arrives after its host has left', async () => {
    const host = await make();
    const late = deferred<Mounted>();
    host.load = () => late.promise;
    host.view.engage();
    await host.updateComplete;
    host.remove();
    late.resolve(viewModule);
    await late.promise;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.view.mounted).to.equal(false);
    expect(host.box.textContent).to.equal('');
  });

  it('keeps the drawing and tries again later when the view does not load', async () => {
    const page = listenToConsole();
    try {
      const host = await make();
      host.load = () => Promise.reject(new Error('offline'));
      host.view.engage();
      await until(() => page.lines.length === 1, 'a sentence in the console');
      expect(page.lines[0]).to.contain('the live layer did not load; the drawing stays');
      host.load = () => Promise.resolve(viewModule);
      host.view.engage();
      await until(() => host.view.mounted, 'the live layer');
    } finally {
      page.restore();
    }
  });
});
