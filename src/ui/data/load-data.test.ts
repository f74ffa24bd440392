import { expect } from '@open-wc/testing';
import { CsvText } from '../../core/csv-text.js';
import { DataError } from '../../core/data-error.js';
import { stubFetch } from '../../testing/fixtures.js';
import { loadData, readJson } from './load-data.js';

const never = new AbortController().signal;

async function failure(load: Promise<unknown>): Promise<DataError> {
  try {
    await load;
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  return expect.fail('it loaded');
}

describe('loadData()', () => {
  let net: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => net?.restore());

  it('stops reading a file that grows beyond 20 MB, though no header said so', async () => {
    let sent = 0;
    const megabyte = new Uint8Array(1_000_000).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(megabyte);
      },
    });
    net = stubFetch({ '/endless.json': new Response(endless) });
    expect((await failure(loadData('/endless.json', never))).message).to.equal('/endless.json: larger than 20 MB');
    expect(sent).to.be.lessThan(30);
  });

  it('reads letters that are split between two chunks', async () => {
    const bytes = new TextEncoder().encode('{"name":"کراچی"}');
    const chunks = [bytes.slice(0, 10), bytes.slice(10)];
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = chunks.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    net = stubFetch({ '/x.json': new Response(stream) });
    expect(await loadData('/x.json', never)).to.deep.equal({ name: 'کراچی' });
  });

  it('says that an address could not be reached', async () => {
    net = stubFetch({ '/gone.json': () => Promise.reject(new TypeError('Failed to fetch')) });
    const { kind, message } = await failure(loadData('/gone.json', never));
    expect([kind, message]).to.deep.equal(['unreachable', '/gone.json: could not be reached']);
  });

  it('hands over CSV as text, known by its name or its type', async () => {
    net = stubFetch({
      '/a.csv?v=2': new Response('x,y'),
      '/sheet': new Response('x,y', { headers: { 'content-type': 'text/csv; charset=utf-8' } }),
    });
    for (const url of ['/a.csv?v=2', '/sheet']) {
      expect(await loadData(url, never)).to.deep.equal(new CsvText('x,y', url));
    }
  });

  it('names the place of text that is not JSON', () => {
    expect(() => readJson('{', 'script')).to.throw(DataError, /^script: not JSON \(/);
  });
});
