#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { head, type Integrity, type Preload } from '../snippet/head.js';
import { FORMS, PICTURE_FORMS, snippet } from '../snippet/snippet.js';
import { draw, TAG_NAMES, type Tag } from './draw.js';
import { known, Mistake } from './mistake.js';
import {
  addressOf,
  assertValid,
  assertOnly,
  attributesOf,
  baseOf,
  pictureOf,
  numberOf,
  readWords,
  tagOf,
  tagsOf,
  valueOf,
  type Words,
} from './options.js';
import { assertUsed, DENSITIES, FORMATS, render, WIDTHS } from './render.js';

const USAGE = `corridor-elements snippet <tag> [--attribute value …] [--form ${FORMS.join('|')}] [--lang ur] [--base URL] [--page URL]
  Prints a graphic to paste, with the content that readers see without script.
  --form     tag (the default); div, for systems that strip tags; npm, for bundlers; iframe; email; amp;
             head: the lines for a site's template. Tags may be named, of graphics that most of its pages show: what they
             need is then asked for as soon as the page has come. With a --base on another server it begins with an
             import map, which guards every script of the graphics with its hash
  --entry    of head: auto (the default), index, or one of the tags: the script of the page
  --base     where the folder dist/ of this package is served from; /corridor-elements/ unless said otherwise
  --page     the page that holds the graphic, for links from mail
  --picture  of tag, div, npm and email: a picture of the graphic, such as render makes, for readers without script

corridor-elements render <tag> [--attribute value …] --format ${FORMATS.join('|')} [--lang ur] [--width 1200] [-o file]
  Makes a file of a graphic, without a browser.
  --format   svg: the whole graphic with its sources; png: the same in pixels, by the package @resvg/resvg-js, which you
             install; html: a page with the content that a snippet holds; csv: every fact with its source;
             json: JSON-LD, a Dataset of schema.org. Not needed where the file's name ends in one of these.
  --width    of svg and png, in px, from ${WIDTHS.join(' to ')}; 800 unless said otherwise
  --density  of png: 1 to 3 pixels for each px; 1 unless said otherwise
  --fonts    for png: a font file (TTF, OTF, TTC) or a folder of them, taken before those of the system; Urdu, Persian, Hindi
             and Chinese need one where the system has none
  --page     the page that holds the graphic, for json
  -o         the file to write; - or nothing writes to the standard output

Both take every attribute of the tag as an option, such as --theme dark, and
  --lang     the language, where it is not that of the page, or not English
  --data     a local file (JSON or CSV) to draw instead of the facts that come along, or of what src names

corridor-elements --version
Tags: ${TAG_NAMES.join(', ')}.`;

/** The options of each command that are not attributes. */
const COMMAND_OPTIONS = {
  snippet: ['form', 'base', 'page', 'picture', 'lang', 'data'],
  render: ['format', 'width', 'density', 'fonts', 'page', 'output', 'lang', 'data'],
} as const;

async function drawn(words: Words, tag: Tag, own: readonly string[]) {
  const attributes = await attributesOf(words, tag, own);
  const lang = valueOf(words, 'lang');
  const page = addressOf(words, 'page');
  const graphic = await draw({ tag, attributes, lang: lang ?? 'en', data: valueOf(words, 'data'), page: page ?? '' });
  assertValid(graphic, lang);
  return { graphic, attributes, lang, page };
}

/** Reads a JSON file of `dist/`, which has the file names and hashes of this release. */
const readDist = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Content;

/** Returns the size of a frame, from its oEmbed file. */
function frameOf(tag: Tag): { width: number; height: number } {
  const { width, height } = readDist<{ width: number; height: number }>(`embed/${tag}.oembed.json`);
  return { width, height };
}

function printHead(words: Words, base: string): string {
  assertOnly(words, ['form', 'base', 'entry']);
  const entry = known('--entry', words.named.get('entry') ?? 'auto', ['auto', 'index', ...TAG_NAMES]);
  const tags = tagsOf(words);
  if (entry !== 'auto' && tags.length > 0)
    throw new Mistake(`With --entry ${entry} the script of the page is known: name no tag before it.`);
  const { modules = {}, ...preload } = readDist<Preload & { modules?: Record<string, string[]> }>('preload.json');
  const hashes = readDist<Integrity>('sri.json');
  const paths = [entry, ...tags].flatMap((name) => modules[name] ?? []);
  const guarded = Object.fromEntries(paths.map((path) => [path, hashes[path] ?? '']));
  return head(base, preload, entry, tags, guarded);
}

/** Returns the version of this package. */
const version = (): string => readDist<{ version: string }>('../package.json').version;

async function printSnippet(words: Words): Promise<string> {
  const form = known('--form', words.named.get('form') ?? 'tag', FORMS);
  const base = baseOf(words);
  if (form === 'head') return printHead(words, base);
  if ((form === 'email' || form === 'amp') && !/^https:\/\/[^/]/.test(base))
    throw new Mistake(`--form ${form} needs the whole address of the folder dist/: --base https://…`);
  const picture = pictureOf(words);
  if (picture && !PICTURE_FORMS.includes(form))
    throw new Mistake(`--picture is for ${PICTURE_FORMS.join(', ')} only, not for ${form}.`);
  if (picture && form === 'email' && !/^https?:\/\/[^/]/i.test(picture))
    throw new Mistake('--form email needs the whole address of the picture: --picture https://…');
  const tag = tagOf(words);
  const { graphic, ...options } = await drawn(words, tag, COMMAND_OPTIONS.snippet);
  return snippet(form, { ...options, picture, ...frameOf(tag), tag, base, parts: graphic.parts });
}

async function makeFile(words: Words): Promise<string | Uint8Array> {
  const tag = tagOf(words);
  const ending = words.named.get('output')?.split('.').at(-1);
  const format = known('--format', words.named.get('format') ?? FORMATS.find((one) => one === ending), FORMATS);
  const options = {
    format,
    width: numberOf(words, 'width', WIDTHS),
    density: numberOf(words, 'density', DENSITIES),
    fonts: valueOf(words, 'fonts'),
  };
  assertUsed(options);
  const { graphic } = await drawn(words, tag, COMMAND_OPTIONS.render);
  return render(graphic, options);
}

/** Writes to a file or to the standard output. */
function write(text: string | Uint8Array, output = '-'): void {
  if (output !== '-') writeFileSync(output, text);
  else if (typeof text === 'string' || !stdout.isTTY) stdout.write(text);
  else throw new Mistake('A picture is no text for a screen: name its file with -o.');
}

async function run(words: Words): Promise<void> {
  const { named, rest } = words;
  if (named.has('version') && rest.length === 0) return write(`${version()}\n`);
  if (named.size + rest.length === 0 || named.has('help')) return write(`${USAGE}\n`);
  const command = known('The command', rest[0], ['snippet', 'render']);
  if (command === 'snippet') return write(`${await printSnippet(words)}\n`);
  const output = valueOf(words, 'output');
  return write(await makeFile(words), output);
}

try {
  await run(readWords(argv.slice(2)));
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(error instanceof Mistake ? 2 : 1);
}
