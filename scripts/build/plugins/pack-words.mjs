import { load } from '../../lib/load-source.mjs';

const LANGUAGE = /src[\\/]([\w-]+)[\\/]lang[\\/](?!en)[a-z]{2}\.ts(?:\?|$)/;
const FRAME = '../../i18n/lang/';

const nameOf = ({ key }) => key.name ?? key.value;

/** A table that another one spreads, such as `...frame.countries`: its English, and the code of its array. */
function baseOf(node, tables) {
  if (node.type === 'Identifier') return tables[node.name] && { english: tables[node.name], text: node.name };
  const within = node.type === 'MemberExpression' && baseOf(node.object, tables);
  if (!within) return undefined;
  const { name } = node.property;
  return { english: within.english[name], text: `${within.text}[${Object.keys(within.english).indexOf(name)}]` };
}

/**
 * Returns the code of a table as an array, in the order of the English keys, with gaps for missing words. A nested table
 * stays an object where English has other keys, or where gaps would become English.
 */
function arrayOf({ properties }, english, { code, tables }) {
  const keys = Object.keys(english);
  const [first] = properties;
  const base = first?.type === 'SpreadElement' ? baseOf(first.argument, tables) : undefined;
  const begun = base ? Object.keys(base.english) : [];
  const places = keys.map(() => '');
  for (const property of base ? properties.slice(1) : properties) {
    const place = property.type === 'Property' && !property.method ? keys.indexOf(nameOf(property)) : -1;
    if (place < 0) return undefined;
    const { value } = property;
    const inner = value.type === 'ObjectExpression' && arrayOf(value, english[keys[place]], { code, tables });
    const whole = inner && (inner.base || !inner.gaps);
    places[place] = whole ? inner.text : code.slice(value.start, value.end);
  }
  const said = [...(base ? [`...${base.text}`] : []), ...places.slice(begun.length)];
  const instead = begun.flatMap((_, place) => (places[place] ? [`${place}: ${places[place]}`] : []));
  const text = `[${said.join(', ')},]`;
  return {
    text: instead.length > 0 ? `Object.assign(${text}, { ${instead.join(', ')} })` : text,
    gaps: places.includes(''),
    base,
  };
}

/** Returns the code of a language's module with its table as an array. `parse` returns the syntax tree of code. */
export function pack(code, parse, english, frame) {
  const tables = {};
  for (const node of parse(code).body) {
    if (node.type === 'ImportDeclaration' && node.source.value.startsWith(FRAME)) {
      for (const { imported, local } of node.specifiers) if (imported.name.length === 2) tables[local.name] = frame;
    }
    const table = node.type === 'ExportNamedDeclaration' && node.declaration?.declarations?.[0]?.init;
    if (table?.type !== 'ObjectExpression') continue;
    const array = arrayOf(table, english, { code, tables });
    if (!array) throw new Error('a table of words has keys that English has not');
    return code.slice(0, table.start) + array.text + code.slice(table.end);
  }
  throw new Error('no table of words was found');
}

/**
 * Removes the keys from the words of the first drawing: a word is found by its position in the English table, which has been
 * loaded. Unpacked by `src/i18n/language-loader.ts`.
 * @returns {import('rollup').Plugin}
 */
export function packWords() {
  const englishOfFolder = {};
  const english = (folder) => (englishOfFolder[folder] ??= load(`src/${folder}/lang/en.ts`).then(({ en }) => en));
  let packed = 0;
  return {
    name: 'pack-words',
    async transform(code, id) {
      const [, folder] = LANGUAGE.exec(id) ?? [];
      if (!folder) return null;
      packed++;
      return { code: pack(code, (text) => this.parse(text), await english(folder), await english('i18n')), map: null };
    },
    buildEnd(error) {
      if (!error && packed === 0) this.error('No words of a language are in this build: do they still stand in lang/?');
    },
  };
}
