import type { Names } from './languages.js';

/** What the facts have in words, under these names. All else is a value, an id or a date. */
const WORDS = /^(?:name|label|place|occasion|says|scope|publisher|reporter|by|measure|papers|met|area)$/;

/** Says every text that is in words in another way; source tables hold the names of others and are left as they are. */
function tell(value: unknown, say: (word: string) => string, key = ''): unknown {
  if (typeof value === 'string') return WORDS.test(key) ? say(value) : value;
  if (typeof value !== 'object' || value === null || key === 'sources' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    return typeof value[0] === 'number' ? value : value.map((inner) => tell(inner, say, key));
  }
  return Object.fromEntries(Object.entries(value).map(([inner, content]) => [inner, tell(content, say, inner)]));
}

/** Every text of the facts that is in words, once, in their order. */
export function wordsOf(facts: unknown): string[] {
  const words = new Set<string>();
  tell(facts, (word) => {
    words.add(word);
    return word;
  });
  return [...words];
}

/**
 * Gives facts with their words in another language; what it has no word for stays in English. Published files have the
 * words without their English, by the places that it has in the facts.
 */
export function factTranslator(names: Names, words: readonly string[] = []): <Data extends object>(data: Data) => Data {
  const translated = new WeakMap<object, object>();
  const known = new Map(Object.entries(names).map(([word, name]) => [words[+word] ?? word, name]));
  const say = (word: string) => known.get(word) ?? word;
  return <Data extends object>(data: Data) => {
    const there = translated.get(data) ?? (tell(data, say) as object);
    translated.set(data, there);
    return there as Data;
  };
}
