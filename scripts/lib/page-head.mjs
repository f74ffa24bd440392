/** Gives the pages in `stories/pages` the head that the command line prints: names and hashes are those of the last build. */
import { readFile } from 'node:fs/promises';

const MARK = /<!-- head: ([\w-]+) -->/;

/** Writes the head of an entry where a page says `<!-- head: index -->`. */
export async function writeHead(page) {
  const [mark, entry] = MARK.exec(page) ?? [];
  if (!mark) return page;
  const { head } = await import('../../dist/snippet/head.js');
  const preload = JSON.parse(await readFile(new URL('../../dist/preload.json', import.meta.url), 'utf8'));
  return page.replace(mark, () => head('/dist/', preload, entry));
}
