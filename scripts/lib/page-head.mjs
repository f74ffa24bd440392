/** Adds the head of the command line to pages in `stories/pages`, with the file names and hashes of the last build. */
import { readFile } from 'node:fs/promises';

const MARK = /<!-- head: ([\w-]+) -->/;

/** Replaces `<!-- head: index -->` in a page by the head of that entry. */
export async function writeHead(page) {
  const [mark, entry] = MARK.exec(page) ?? [];
  if (!mark) return page;
  const { head } = await import('../../dist/snippet/head.js');
  const preload = JSON.parse(await readFile(new URL('../../dist/preload.json', import.meta.url), 'utf8'));
  return page.replace(mark, () => head('/dist/', preload, entry));
}
