/** Validates the editor data of the packed package with the schemas that the makers of the editors publish. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';

const inside = ({ folder }, ...path) => join(folder, 'node_modules', ...path);
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** Returns the errors that VS Code's schema of custom data finds in ours. */
export async function faultsOfCustomData(consumer, kind) {
  const schema = await readJson(inside(consumer, `vscode-${kind}-languageservice`, 'docs', 'customData.schema.json'));
  const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
  check(await readJson(inside(consumer, 'corridor-elements', 'dist', `vscode.${kind}-custom-data.json`)));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/**
 * Returns the errors of TypeScript for our Web Types, checked against the type generated from JetBrains' schema. `spoil`
 * may change them first, to see that an error is found.
 */
export async function sayOfWebTypes(consumer, spoil = (text) => text) {
  const text = await readFile(inside(consumer, 'corridor-elements', 'dist', 'web-types.json'), 'utf8');
  const file = join(consumer.folder, 'web-types-check.ts');
  const claim = `import type { JSONSchemaForWebTypes } from '@schemastore/web-types';
export const claimed: JSONSchemaForWebTypes = ${spoil(text)};`;
  await writeFile(file, claim);
  const { stdout } = await consumer.tool('tsc', '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', file);
  return stdout;
}
