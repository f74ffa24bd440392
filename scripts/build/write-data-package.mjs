/** Writes `dist/data/datapackage.json` (Frictionless Data) with a CSV file a table, out of the files of `data/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';
import { load } from '../lib/load-source.mjs';
import { FACT_TABLES } from './data-package/fact-tables.mjs';
import { SOURCE_TABLES } from './data-package/source-tables.mjs';

const TABLES = [...SOURCE_TABLES, ...FACT_TABLES];
const { writeCsv } = await load('src/core/csv-write.ts');

const FILES = {
  corridors: 'corridors',
  trade: 'trade-targets',
  incidents: 'incidents',
  visits: 'visits',
  corrections: 'corrections',
  claims: 'claims',
};
const LICENCES = {
  facts: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

const readData = (name) => JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8'));

const TRUTH = { trueValues: ['yes'], falseValues: ['no'] };

const fieldOf = ([name, type, description, unit]) => ({
  name,
  type,
  description,
  ...(unit && { unit }),
  ...(type === 'boolean' && TRUTH),
});

/** Returns the description of one table. */
function resourceOf({ name, title, fields, primaryKey, foreignKeys, sources }) {
  return {
    name,
    title,
    path: `${name}.csv`,
    ...(sources && { sources }),
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: {
      fields: fields.map(fieldOf),
      missingValues: [''],
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys && { foreignKeys }),
    },
  };
}

/** Writes the package and its tables into `folder`. */
export function writeDataPackage(folder = join(root, 'dist', 'data')) {
  const files = Object.fromEntries(Object.entries(FILES).map(([key, name]) => [key, readData(name)]));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const table of TABLES) {
    const header = table.fields.map(([field]) => field);
    // Frictionless tools take a byte order mark for a part of the first name.
    const csv = writeCsv(header, table.rows(files)).replace(/^\ufeff/, '');
    writeFileSync(join(folder, `${table.name}.csv`), csv);
  }
  const description = {
    profile: 'tabular-data-package',
    name,
    id: `${name}-data`,
    title: 'Corridors, trade, visits and incidents between Pakistan and Central Asia',
    description:
      'The facts of the graphics of corridor-elements, with their sources, the passages that bear them, and corrections.',
    version,
    created: Object.values(files)
      .map(({ changed }) => changed)
      .sort()
      .at(-1),
    licenses: [LICENCES.facts],
    contributors: [{ title: name, role: 'author' }],
    // The versions of the files that the tables are made of.
    versions: Object.fromEntries(
      Object.entries(files).map(([key, { version: one, changed }]) => [key, { version: one, changed }]),
    ),
    resources: TABLES.map(resourceOf),
  };
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
}
