import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, namesOf, textsByPart, untranslated } from '../facts/missing-words.mjs';
import { FACTS_OF } from '../lib/load-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** How many texts of the facts may still lack a translation into a language, and are shown in English; the aim is none. */
const MISSING = {};
for (const [tag, file] of Object.entries(FACTS_OF)) {
  const facts = JSON.parse(readFileSync(`${root}data/${file}`, 'utf8'));
  const { all, loaded: bundled, shown: first } = await textsByPart(tag, facts);
  for (const language of LANGUAGES) {
    test(`${tag} has the words of its facts in ${language}`, async (t) => {
      const at = (role) => `src/${tag}/lang/${language}.names${role}.ts`;
      assert(existsSync(root + at('')), `${at('')} is not there`);
      const { first: names, panels: later } = await namesOf(tag, language);
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
      const missing = untranslated(all, { first: names, panels: later });
      for (const name of missing) t.diagnostic(`in English: ${name}`);
      assert.equal(missing.length, MISSING[tag]?.[language] ?? 0, `in English: ${missing.join('; ')}`);
    });
  }
}
