import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { firstFactsOf, firstPart } from '../lib/fact-parts.mjs';
import { FACTS_OF, load } from '../lib/load-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** How many words of the facts a language may lack for now, and is answered in English; the aim is none. */
const MISSING = {};
/** What a first drawing has at hand, but only the panels show, or only a closer look at the map. */
const AT_HAND = { 'corridor-map': ['scope', 'says', 'places'] };

const { wordsOf } = await load('src/i18n/translate-facts.ts');
const { SCRIPTS } = await load('src/i18n/languages.ts');
// Nothing is to be said in another language about "30+".
const words = (facts) => wordsOf(facts).filter((word) => /\p{L}/u.test(word));

for (const [tag, file] of Object.entries(FACTS_OF)) {
  const facts = JSON.parse(readFileSync(`${root}data/${file}`, 'utf8'));
  const all = words(facts);
  const firstFacts = await firstFactsOf(file);
  const bundled = words(firstPart(facts, firstFacts));
  const first = words(
    firstPart(facts, { ...firstFacts, without: [...(firstFacts.without ?? []), ...(AT_HAND[tag] ?? [])] }),
  );
  for (const language of Object.keys(SCRIPTS).filter((one) => one !== 'en')) {
    test(`${tag} has the words of its facts in ${language}`, async (t) => {
      const at = (role) => `src/${tag}/lang/${language}.names${role}.ts`;
      assert(existsSync(root + at('')), `${at('')} is not there`);
      const { names } = await load(at(''));
      const { names: later } = await load(at('.panels'));
      const known = { ...names, ...later };
      assert.deepEqual(
        Object.keys(known).filter((name) => !all.includes(name)),
        [],
        'these are words of no fact',
      );
      assert.deepEqual(
        Object.keys(names).filter((name) => !bundled.includes(name)),
        [],
        `these show later, and belong into ${at('.panels')}`,
      );
      assert.deepEqual(
        first.filter((name) => name in later),
        [],
        `these show at first, and belong into ${at('')}`,
      );
      // Publishers that go by their initials do so in every language.
      const missing = all.filter((name) => !(name in known) && !/^[A-Z]+$/.test(name));
      for (const name of missing) t.diagnostic(`in English: ${name}`);
      assert.equal(missing.length, MISSING[tag]?.[language] ?? 0, `in English: ${missing.join('; ')}`);
    });
  }
}
