#!/usr/bin/env node
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { draw } from './draw.js';
import { known, Mistake } from './mistake.js';
import { FORMS, head, snippet } from './snippet.js';
import { classOf, TAG_NAMES } from './tags.js';

const USAGE = `corridor-elements snippet <tag> [--attribute value …] [--form ${FORMS.join('|')}] [--lang ur] [--base URL] [--data file]
  Prints a graphic to paste, with the content that readers see without script.
  --form   tag (the default), div (for systems that strip tags), iframe, email, amp; head: the two lines for a site's template
  --lang   the language of the content, where it is not that of the page
  --base   where the folder dist/ of this package is served from; /corridor-elements/ unless said otherwise
  --data   a local copy of what src names, to make the content from
Tags: ${TAG_NAMES.join(', ')}.`;

const OWN = ['form', 'lang', 'base', 'data'];

/** Every option with its value; an option without one is an attribute that is there or not, such as `debug`. */
function read(words: string[]): { named: Map<string, string>; rest: string[] } {
  const { tokens } = parseArgs({ args: words, strict: false, tokens: true, allowPositionals: true });
  const named = new Map<string, string>();
  const rest: string[] = [];
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      named.set(token.name, token.value ?? '');
      open = token.value === undefined ? token.name : undefined;
    } else if (token.kind === 'positional') {
      if (open === undefined || open === 'debug') rest.push(token.value);
      else named.set(open, token.value);
      open = undefined;
    }
  }
  return { named, rest };
}

async function run(words: string[]): Promise<string> {
  const { named, rest } = read(words);
  if (words.length === 0 || named.has('help')) return USAGE;
  known('The command', rest[0], ['snippet']);
  const form = known('--form', named.get('form') ?? 'tag', FORMS);
  const base = (named.get('base') || '/corridor-elements/').replace(/\/?$/, '/');
  if (form === 'head') return head(base);
  const tag = known('The tag', rest[1], TAG_NAMES);
  if (rest.length > 2)
    throw new Mistake(`"${rest[2]}" is one word too many: a value that holds spaces stands in quotes.`);
  const Graphic = await classOf(tag);
  const attributes = [...named].filter(([name]) => !OWN.includes(name));
  for (const [name] of attributes) known(`The attribute of <${tag}>`, name, Graphic.observedAttributes);
  const lang = named.get('lang');
  const parts = await draw(Graphic, { attributes, lang: lang ?? 'en', data: named.get('data'), page: base });
  return snippet(form, { tag, base, attributes, lang, parts });
}

try {
  stdout.write(`${await run(argv.slice(2))}\n`);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(error instanceof Mistake ? 2 : 1);
}
