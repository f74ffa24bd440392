import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { listenToConsole } from '../../testing/fixtures.js';
import { DataController } from './data-controller.js';

interface Facts {
  text: string;
}

class TestGraphic extends LitElement {
  data?: Facts;
  src?: string;
  load = (): Promise<Facts> => Promise.reject(new Error('offline'));
  facts = new DataController<Facts>(this, {
    bundled: { text: 'first' },
    whole: () => this.load(),
    parse: () => Promise.reject(new Error('no data are given here')),
  });
}
customElements.define('test-data-graphic', TestGraphic);

describe('the bundled facts', () => {
  it('are asked for again by the next sign of interest where the whole of them did not load', async () => {
    const page = listenToConsole();
    const host = new TestGraphic();
    document.body.append(host);
    try {
      await host.facts.loadWhole();
      expect(page.lines.length).to.equal(1);
      expect(host.facts.isWhole).to.equal(false);
      expect(host.facts.value?.text, 'stays drawn').to.equal('first');
      host.load = () => Promise.resolve({ text: 'whole' });
      await host.facts.loadWhole();
      expect(host.facts.isWhole).to.equal(true);
      expect(host.facts.value?.text).to.equal('whole');
    } finally {
      page.restore();
      host.remove();
    }
  });
});
