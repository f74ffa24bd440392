import assert from 'node:assert/strict';
import { get, request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { serve } from './server.mjs';

describe('the server', () => {
  let server;
  before(async () => {
    server = await serve({
      folders: [
        ['/data/', 'data'],
        ['/', 'stories/pages'],
      ],
    });
  });
  after(() => server.close());

  /** Asks with the path as it is: `fetch` would resolve the dots before they are sent. */
  const ask = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      const sent = (method === 'GET' ? get : request)({ host: '127.0.0.1', port, path, method }, (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], text }),
        );
      });
      sent.on('error', reject).end();
    });

  it('answers with the index of a folder', async () => {
    const { status, type, text } = await ask('/');
    assert.deepEqual([status, type], [200, 'text/html; charset=utf-8']);
    assert.match(text, /<!doctype html>/i);
  });

  it('names the type of data', async () => {
    const { status, type } = await ask('/data/trade-targets.json?fresh');
    assert.deepEqual([status, type], [200, 'application/json; charset=utf-8']);
  });

  it('says 404 to what is not there', async () => {
    for (const path of ['/nowhere.html', '/data/', '/data', '/%E0%A4%A', '/%00']) {
      assert.equal((await ask(path)).status, 404, path);
    }
  });

  it('leads nobody out of its folders', async () => {
    const paths = [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/data/..%2fpackage.json',
      '/data/../package.json',
    ];
    for (const path of [...paths, '//etc/hostname', '/data//etc/hostname']) {
      assert.equal((await ask(path)).status, 404, path);
    }
  });

  it('changes nothing', async () => {
    assert.equal((await ask('/', 'POST')).status, 405);
  });
});
