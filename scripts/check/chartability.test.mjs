/** Checks that every test and story that `stories/guides/chartability.md` names as proof exists. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

const answers = read('stories/guides/chartability.md')
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const [, number, question, critical] = /^(\d+)\. (.*?\?)( \(critical\))?\n/.exec(part) ?? [];
    const proofs = /^Shown by: (.*)$/m.exec(part)?.[1].split('; ') ?? [];
    return { number: Number(number), question, critical: critical !== undefined, proofs, part };
  });

/** The title and name of every story, as Storybook shows them. */
const stories = readdirSync(join(root, 'stories'))
  .filter((name) => name.endsWith('.stories.ts'))
  .flatMap((name) => {
    const code = read(`stories/${name}`);
    const [, title] = /title: '(.*)'/.exec(code);
    const exported = [...code.matchAll(/^export const (\w+)/gm)].map(([, one]) => one);
    return exported.map((one) => `${title}: ${one.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}`);
  });

function proofFails(proof) {
  const [, file, name] = /^`(.+)` "(.+)"$/.exec(proof) ?? [];
  const [, story] = /^story "(.+)"$/.exec(proof) ?? [];
  if (story) return stories.includes(story) ? undefined : `no story ${story}`;
  if (!file || !existsSync(join(root, file))) return `no file: ${proof}`;
  // Only names of tests and groups of tests count, not other text in the file.
  const names = [...read(file).matchAll(/\b(?:it|itUnless|describe)\(\s*(['"`])([^]*?)\1,/g)].map(([, , one]) =>
    one.replaceAll('\\', ''),
  );
  return names.some((one) => one.includes(name)) ? undefined : `no test of this name: ${proof}`;
}

describe('the answers to Chartability', () => {
  it('are 50, in order, 14 of them critical', () => {
    assert.deepEqual(
      answers.map(({ number }) => number),
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
    assert.equal(answers.filter(({ critical }) => critical).length, 14);
  });

  for (const { number, question, critical, proofs, part } of answers) {
    it(`${number}: "${question}" is answered and shown`, () => {
      assert.match(part, /^(?:Yes|Partly|No)\b/m);
      assert.ok(proofs.length > 0, 'nothing shows it');
      assert.deepEqual(proofs.map(proofFails).filter(Boolean), []);
      if (critical)
        assert.ok(
          proofs.some((proof) => proof.startsWith('`')),
          'a critical answer is a test',
        );
    });
  }
});

const syllables = (word) => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  // Every group of vowels is a syllable, except a silent ending.
  const sounds = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, sounds?.length ?? 1);
};

/** Returns the years of school that a reader of a text needs, by the formula of Flesch and Kincaid. */
function gradeOf(texts) {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?;:])\s+/))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[a-z]/i.test(word)))
    .filter((words) => words.length > 1);
  const words = sentences.flat();
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}

describe('the texts of each graphic', () => {
  for (const tag of TAGS) {
    it(`<${tag}> can be read after nine years of school`, () => {
      const lines = [...read(`src/${tag}/${tag}.a11y.txt`).matchAll(/^\s*text "(.*)"$/gm)].map(([, text]) => text);
      const sentences = [...new Set(lines)].filter((text) => text.length > 30 && /[.!?]$/.test(text));
      assert.ok(sentences.length > 3, `only ${sentences.length} sentences`);
      const grade = gradeOf(sentences);
      assert.ok(grade <= 9, `${grade.toFixed(1)} years`);
    });
  }

  it('would be found too hard where they are', () => {
    const hard =
      'Notwithstanding infrastructural interdependencies, intergovernmental authorities characteristically overestimate intercontinental transportation capabilities.';
    assert.ok(gradeOf([hard]) > 9);
  });
});
