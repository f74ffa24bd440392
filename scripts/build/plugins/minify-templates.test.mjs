import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from './minify-templates.mjs';

const context = { parse: parseAst };
const shorten = async (code) => (await minifyTemplates().transform.call(context, code, 'x.ts'))?.code;

test('shortens a style sheet, also with the space that TypeScript prints after the tag', async () => {
  assert.equal(await shorten('const s = css `\n  a {\n    color: red;\n  }\n`;'), 'const s = css `a{color:red}`;');
  assert.equal(await shorten('const s = css`\n  a {\n    color: red;\n  }\n`;'), 'const s = css`a{color:red}`;');
});

test('leaves a file without templates alone', async () => {
  assert.equal(await shorten('const s = 1;'), undefined);
});
