/** Checks that no template contains words for readers, because these would not be translated. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SPOKEN = /\s(?:aria-label|aria-valuetext|aria-roledescription|title|alt|placeholder)="([^"]*)"/g;
const HOLE = '\u{fffc}';

/** Returns the words of a template: its text, and the attributes that screen readers speak. */
function wordsOf(template) {
  const spoken = [...template.matchAll(SPOKEN)].map(([, value]) => value);
  const text = template.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^>]*>/g, ' ');
  return [text, ...spoken].flatMap((part) => part.match(/\p{L}{2,}/gu) ?? []);
}

function* templatesOf(node) {
  if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
    const { template } = node;
    const parts = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template.text]
      : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
    yield parts.join(HOLE);
  }
  for (const child of node.getChildren()) yield* templatesOf(child);
}

const wordsIn = (name, code) => {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
  return [...templatesOf(file)].flatMap(wordsOf);
};

test('words in templates are found', () => {
  const code = 'html`<p class="big" title="Open it">Nothing ${html`<b>${x}more</b>`} here</p>`';
  assert.deepEqual(wordsIn('x.ts', code).sort(), ['Nothing', 'Open', 'here', 'it', 'more']);
});

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true }).filter(
  (file) => /(?<!\.test)\.ts$/.test(file) && !/^testing/.test(file),
);

test('there are templates to look at', () => {
  assert.ok(files.length > 10, `${files.length} files`);
});

for (const file of files) {
  test(`src/${file} has no words of its own`, () => {
    assert.deepEqual(wordsIn(file, readFileSync(join(src, file), 'utf8')), []);
  });
}
