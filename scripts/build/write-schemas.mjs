/**
 * Writes the JSON Schemas of all data into `dist/schema/`, from the valibot schemas, with the doc comments of their fields as
 * descriptions.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { rollup } from 'rollup';
import ts from 'typescript';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';
import { typescript } from './plugins/typescript.mjs';

const tidy = (comment) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Turns the doc comment of a field into its description: `by: v.string()` becomes `by: v.pipe(v.string(), v.description('Who counted.'))`. */
export function describeFields(code) {
  const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const comment = ts.isPropertyAssignment(node) && ts.getJSDocCommentsAndTags(node).at(-1)?.getText();
    if (comment) {
      const { initializer } = node;
      edits.push([initializer.end, `, v.description(${JSON.stringify(tidy(comment))}))`]);
      edits.push([initializer.getStart(), 'v.pipe(']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, addition]) => text.slice(0, at) + addition + text.slice(at), code);
}

const describeSchemas = () => ({
  name: 'describe-schemas',
  transform: (code, id) => (id.endsWith('.schema.ts') ? { code: describeFields(code), map: null } : null),
});

/** Returns the schemas of a tag's module, by their export names. */
async function load(tag) {
  const bundle = await rollup({
    input: join(root, 'src', tag, `${tag}.schema.ts`),
    external: /^(?!tslib$)[^./\0]|\.csv\.js$/,
    plugins: [describeSchemas(), typescript()],
  });
  const file = join(root, '.build', 'schema', `${tag}.mjs`);
  await bundle.write({ file, format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return import(pathToFileURL(file).href);
}

/** Describes our own checks in words, because JSON Schema cannot express them. Every number in JSON is finite. */
const overrideAction = ({ valibotAction: { type, message }, jsonSchema }) => {
  // Transformations say nothing about the input.
  if (type === 'finite' || type === 'raw_transform') return jsonSchema;
  if (type !== 'check') return undefined;
  const format = /web address/.test(message) ? { format: 'uri' } : {};
  return { ...jsonSchema, ...format, description: `Expected: ${message}.` };
};

/** A list that may also be a typed array; in JSON it is an array. */
const overrideSchema = ({ valibotSchema: { type, message } }) =>
  type === 'custom' ? { type: 'array', description: `Expected: ${message}.` } : undefined;

export async function jsonSchema(tag) {
  const schemas = Object.entries(await load(tag)).filter(([name]) => name.endsWith('Schema'));
  if (schemas.length !== 1) throw new Error(`${tag}.schema.ts: expected one exported schema, got ${schemas.length}`);
  const { $schema, ...definition } = toJsonSchema(schemas[0][1], {
    target: 'draft-07',
    typeMode: 'input',
    overrideAction,
    overrideSchema,
  });
  return { $schema, title: `Data of <${tag}>`, ...definition };
}

export async function writeSchemas() {
  const folder = join(root, 'dist', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const tag of TAGS) {
    writeFileSync(join(folder, `${tag}.json`), `${JSON.stringify(await jsonSchema(tag), null, 2)}\n`);
  }
}
