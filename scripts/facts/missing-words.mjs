/** Finds the texts of facts that a language does not translate, and would be shown in English. */
import { firstFactsOf, firstPart } from '../lib/fact-parts.mjs';
import { FACTS_OF, load } from '../lib/load-source.mjs';

const { wordsOf } = await load('src/i18n/language-loader.ts');
const { SCRIPTS } = await load('src/i18n/languages.ts');

/** The languages into which facts are translated. */
export const LANGUAGES = Object.keys(SCRIPTS).filter((one) => one !== 'en');

/** Returns the texts of facts that need a translation; texts such as "30+" need none. */
export const textsOf = (facts) => wordsOf(facts).filter((text) => /\p{L}/u.test(text));

/** Returns the translations that a graphic has for its facts: of the first drawing, and of its panels. */
export async function namesOf(tag, language) {
  const at = (role) => load(`src/${tag}/lang/${language}.names${role}.ts`);
  const [{ names: first }, { names: panels }] = await Promise.all([at(''), at('.panels')]);
  return { first, panels };
}

/** The keys of facts that are loaded with the first drawing but shown only in panels, or on a zoomed map. */
const AT_HAND = { 'corridor-map': ['scope', 'says', 'places'] };

/** Returns all texts of a graphic's facts, those that load with the first drawing, and those that it shows. */
export async function textsByPart(tag, facts) {
  const firstFacts = await firstFactsOf(FACTS_OF[tag]);
  const without = [...(firstFacts.without ?? []), ...(AT_HAND[tag] ?? [])];
  return {
    all: textsOf(facts),
    loaded: textsOf(firstPart(facts, firstFacts)),
    shown: textsOf(firstPart(facts, { ...firstFacts, without })),
  };
}

/** Returns the texts without translation. Publishers known by their initials keep them in every language. */
export const untranslated = (texts, { first, panels }) =>
  texts.filter((text) => !(text in first) && !(text in panels) && !/^[A-Z]+$/.test(text));

/** Returns the languages that lack words of a file, with the words. */
export async function missingWords(tag, facts) {
  const texts = textsOf(facts);
  const missing = await Promise.all(
    LANGUAGES.map(async (language) => ({ language, words: untranslated(texts, await namesOf(tag, language)) })),
  );
  return missing.filter(({ words }) => words.length > 0);
}
