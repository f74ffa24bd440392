/** A small server for the pages in `stories/pages` and the files they load, from a few folders only. */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { writeHead } from './page-head.mjs';
import { root } from './dependencies.mjs';

/** The folder of each address prefix; the first match counts. */
const FOLDERS = [
  ['/dist/cdn/', 'dist/cdn'],
  ['/dist/single/', 'dist/single'],
  ['/dist/embed/', 'dist/embed'],
  ['/dist/builder/', 'dist/builder'],
  ['/data/', 'data'],
  ['/', 'stories/pages'],
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Returns the file of an address; `undefined` where there is none in its folder. */
async function locate(address, folders) {
  const [prefix, folder] = folders.find(([start]) => address.startsWith(start)) ?? [];
  if (prefix === undefined || address.includes('\0')) return undefined;
  const base = await realpath(resolve(root, folder));
  const wanted = join(base, address.slice(prefix.length));
  const file = await realpath(address.endsWith('/') ? join(wanted, 'index.html') : wanted);
  // After resolving dots and links the file must still be in its folder.
  if (!file.startsWith(base + sep)) return undefined;
  return (await stat(file)).isFile() ? file : undefined;
}

async function answer(request, response, { folders, delay, headers: given, pages }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
  const page = pages[request.url];
  if (page !== undefined) return response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
  const file = await locateOrNothing(request.url, folders);
  const type = file && TYPES[extname(file)];
  if (!type) {
    return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
  }
  const wait = delay(file);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  if (type === TYPES['.html']) {
    const page = await writeHead(await readFile(file, 'utf8'));
    const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
    return response.writeHead(200, headers).end(page);
  }
  // The name of a chunk contains a hash of its content, so it can be cached forever.
  const lasting = /-[\w-]{7}\.js$/.test(file);
  response.writeHead(200, {
    'content-type': type,
    'content-length': (await stat(file)).size,
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  return request.method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
}

async function locateOrNothing(url, folders) {
  try {
    // The raw path is used, because a URL parser would resolve the dots that must be refused.
    return await locate(decodeURIComponent(url.replace(/[?#].*$/, '')), folders);
  } catch {
    // No such file, or an address that cannot be decoded.
    return undefined;
  }
}

/**
 * Starts a server for this machine only.
 * @param {object} [options]
 * @param {number} [options.port] Any free port by default.
 * @param {Array<[string, string]>} [options.folders] Address prefixes and their folders, relative to the project.
 * @param {Record<string, string>} [options.headers] Headers of every response.
 * @param {Record<string, string>} [options.pages] Pages without a file, by address.
 * @param {(file: string) => number} [options.delay] The delay of a file in milliseconds, for tests.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export function serve({ port = 0, folders = FOLDERS, headers = {}, pages = {}, delay = () => 0 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, { folders, headers, pages, delay }).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://localhost:${server.address().port}/`, close }));
  });
}
