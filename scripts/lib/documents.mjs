/** The code that README and guides show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

const GUIDES = join('stories', 'guides');

/** The files that show code to users and developers, from the root. */
export const DOCUMENTS = [
  'README.md',
  join('data', 'README.md'),
  ...readdirSync(join(root, GUIDES)).map((name) => join(GUIDES, name)),
];

/** Returns the fenced blocks of a document: the file, the line of the fence, the language and the code. */
export function blocksOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^( *)```(\w+)\n([^]*?)^\1```$/gm)].map(({ index, 2: language, 3: code }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }));
}
