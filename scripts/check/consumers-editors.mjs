/** Holds what editors read in the packed package against what the editors' own makers publish of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';

const inside = ({ folder }, ...path) => join(folder, 'node_modules', ...path);
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** What VS Code's own schema of custom data finds wrong with ours. */
export async function faultsOfCustomData(consumer, kind) {
  const schema = await readJson(inside(consumer, `vscode-${kind}-languageservice`, 'docs', 'customData.schema.json'));
  const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
  check(await readJson(inside(consumer, 'corridor-elements', 'dist', `vscode.${kind}-custom-data.json`)));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/**
 * What TypeScript says of our Web Types, or of what `spoil` makes of them, where they claim the type that is made from the
 * schema of JetBrains.
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
