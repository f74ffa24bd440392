import type { Names } from './languages.js';

/** What the facts have in words, under these names. All else is a value, an id or a date. */
const WORDS = /^(?:name|label|place|occasion|says|scope|publisher|reporter|by|measure|papers|met|area)$/;

/** Every text of the facts that is in words; source tables hold the names of others and are left as they are. */
export function* wordsOf(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (WORDS.test(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const inner of value) yield* wordsOf(inner, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, content] of Object.entries(value)) if (inner !== 'sources') yield* wordsOf(content, inner);
  }
}

function tell(value: unknown, names: Names, key: string): unknown {
  if (typeof value === 'string') return WORDS.test(key) && Object.hasOwn(names, value) ? names[value] : value;
  if (typeof value !== 'object' || value === null || key === 'sources' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    return typeof value[0] === 'number' ? value : value.map((inner) => tell(inner, names, key));
  }
  return Object.fromEntries(Object.entries(value).map(([inner, content]) => [inner, tell(content, names, inner)]));
}

/** Gives facts with their words in another language; what it has no word for stays in English. */
export function teller(names: Names): <Data extends object>(data: Data) => Data {
  const told = new WeakMap<object, object>();
  return <Data extends object>(data: Data) => {
    const known = told.get(data) ?? (tell(data, names, '') as object);
    told.set(data, known);
    return known as Data;
  };
}
