import type { Names } from './languages.js';

/** The keys of the facts whose values are texts. All others are numbers, ids or dates. */
const WORDS = /^(?:name|label|place|occasion|says|scope|publisher|reporter|by|measure|papers|met|area)$/;

/** Returns a copy of facts with every text translated, except source tables, which quote titles and names. */
function mapTexts(value: unknown, translate: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return WORDS.test(key) ? translate(value) : value;
  if (typeof value !== 'object' || value === null || key === 'sources' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    return typeof value[0] === 'number' ? value : value.map((inner) => mapTexts(inner, translate, key));
  }
  return Object.fromEntries(
    Object.entries(value).map(([inner, content]) => [inner, mapTexts(content, translate, inner)]),
  );
}

/** Returns every text of the facts once, in order. */
export function wordsOf(facts: unknown): string[] {
  const words = new Set<string>();
  mapTexts(facts, (word) => {
    words.add(word);
    return word;
  });
  return [...words];
}

/**
 * Returns a function that translates facts; texts without a translation stay in English. The keys of `names` are English
 * texts or, in published files, positions in `words`.
 */
export function factTranslator(names: Names, words: readonly string[] = []): <Data extends object>(data: Data) => Data {
  const translated = new WeakMap<object, object>();
  const known = new Map(Object.entries(names).map(([word, name]) => [words[+word] ?? word, name]));
  const translate = (word: string) => known.get(word) ?? word;
  return <Data extends object>(data: Data) => {
    const copy = translated.get(data) ?? (mapTexts(data, translate) as object);
    translated.set(data, copy);
    return copy as Data;
  };
}
