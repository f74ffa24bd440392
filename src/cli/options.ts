import { parseArgs } from 'node:util';
import { isWebAddress } from '../core/options.js';
import { SCRIPTS } from '../i18n/languages.js';
import { HEADING_LEVELS, LOADINGS, THEMES } from '../ui/host/graphic.js';
import { type Drawn, classOf, TAG_NAMES, type Tag } from './draw.js';
import { known, Mistake } from './mistake.js';

/** The parsed command line. */
export interface Words {
  /** Every option with its value; options without a value are boolean attributes such as `debug`. */
  named: ReadonlyMap<string, string>;
  rest: readonly string[];
}

type Attribute = readonly [name: string, value: string];

export function readWords(words: string[]): Words {
  const options = { output: { type: 'string', short: 'o' } } as const;
  const { tokens } = parseArgs({ args: words, strict: false, tokens: true, allowPositionals: true, options });
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

/** Returns the value of an option that cannot be empty; `undefined` where it is absent. */
export function valueOf({ named }: Words, name: string): string | undefined {
  const value = named.get(name);
  if (value === '' || value?.startsWith('--')) throw new Mistake(`--${name} needs a value.`);
  return value;
}

/** Returns a whole number within bounds. */
export function numberOf(words: Words, name: string, [least, most]: readonly [number, number]): number | undefined {
  const written = valueOf(words, name);
  if (written === undefined) return undefined;
  const value = Number(written);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Mistake(`--${name} "${written}" is no whole number from ${least} to ${most.toLocaleString('en')}.`);
}

/** Returns an http or https URL. */
export function addressOf(words: Words, name: string): string | undefined {
  const written = valueOf(words, name);
  if (written === undefined || /^https?:\/\/[^/]/i.test(written)) return written;
  throw new Mistake(`--${name} "${written}" is no address that begins with https://.`);
}

/** Returns where `dist/` is served from, with a slash at the end. */
export function baseOf(words: Words): string {
  const base = valueOf(words, 'base') ?? '/corridor-elements/';
  if (isWebAddress(base)) return base.replace(/\/?$/, '/');
  throw new Mistake(`--base "${base}" is no address of a folder on the web, such as /corridor-elements/ or https://….`);
}

/** Returns the address of a picture of the graphic. */
export function pictureOf(words: Words): string | undefined {
  const picture = valueOf(words, 'picture');
  if (picture === undefined || isWebAddress(picture)) return picture;
  throw new Mistake(`--picture "${picture}" is no address of a picture on the web, such as /map.png or https://….`);
}

/** Rejects options that would have no effect. */
export function assertOnly({ named }: Words, own: readonly string[]): void {
  for (const name of named.keys()) known('The option', name, own);
}

/** Returns all tags on the command line. */
export const tagsOf = ({ rest }: Words): Tag[] => rest.slice(1).map((tag) => known('The tag', tag, TAG_NAMES));

export function tagOf({ rest }: Words): Tag {
  const tag = known('The tag', rest[1], TAG_NAMES);
  if (rest.length > 2)
    throw new Mistake(`"${rest[2]}" is one word too many: a value that holds spaces stands in quotes.`);
  return tag;
}

/** Returns every option that is not one of the command's `own`, as an attribute of the tag. */
export async function attributesOf({ named }: Words, tag: Tag, own: readonly string[]): Promise<Attribute[]> {
  const { observedAttributes } = await classOf(tag);
  const attributes = [...named].filter(([name]) => !own.includes(name));
  for (const [name, value] of attributes) {
    known(`The attribute of <${tag}>`, name, observedAttributes);
    if (name === 'theme') known('--theme', value, THEMES);
    if (name === 'loading') known('--loading', value, LOADINGS);
    if (name === 'heading-level') known('--heading-level', value, HEADING_LEVELS);
  }
  return attributes;
}

/** Rejects what a page would only warn about: unknown languages and attribute values. */
export function assertValid({ parts }: Drawn, lang: string | undefined): void {
  if (lang !== undefined && parts.locale.lang !== lang) known('--lang', lang, ['en', ...Object.keys(SCRIPTS)]);
  if (parts.debug && parts.debug.length > 0) throw new Mistake('So nothing was written.');
}
