/** Writes `dist/builder/`: a page, a script and a style sheet, which also work from a local file, beside `dist/single/`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';
import { classicScript, writeNotices } from './classic-script.mjs';
import { titleOf } from './embed-content.mjs';
import { preload } from './write-preload.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const from = (...path) => join(root, 'src', 'builder', ...path);
const dist = (...path) => join(root, 'dist', ...path);

/** Returns the values that a property accepts, the default first; empty where it accepts any. */
function wordsOf(type, fallback) {
  const parts = type.isUnion() ? type.types : [type];
  const words = parts.filter((part) => part.isStringLiteral()).map(({ value }) => value);
  return [...words].sort((a, b) => Number(b === fallback) - Number(a === fallback));
}

/** Returns the attributes of a graphic with their values, for which the manifest only has the names of types. */
function optionsOf(element, symbols, checker) {
  return element.attributes.map(({ name, fieldName, description = '', default: written = '', type }) => {
    const symbol = symbols.find((one) => one.name === (fieldName ?? name));
    const choices = wordsOf(checker.getTypeOfSymbol(symbol), written.replaceAll("'", ''));
    const kind = choices.length > 1 ? 'choice' : type.text === 'boolean' ? 'flag' : 'text';
    return { name, kind, choices: kind === 'choice' ? choices : [], help: description.replace(/\s+/g, ' ') };
  });
}

function catalogue() {
  const { modules } = JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations);
  const files = TAGS.map((tag) => join(root, 'src', tag, `${tag}.element.ts`));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();
  const graphics = TAGS.map((tag, i) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    const source = program.getSourceFile(files[i]);
    const declared = source.statements.find((each) => ts.isClassDeclaration(each) && each.name.text === element.name);
    const symbols = checker.getPropertiesOfType(checker.getTypeAtLocation(declared));
    return { tag, title: titleOf(tag), options: optionsOf(element, symbols, checker) };
  });
  const words = readdirSync(join(root, 'src', TAGS[0], 'lang')).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
  return { graphics, languages: words.map((name) => name.replace('.ts', '')) };
}

export async function writeBuilder() {
  mkdirSync(dist('builder'), { recursive: true });
  const define = { CATALOGUE: JSON.stringify(catalogue()), PRELOAD: JSON.stringify(preload()) };
  const modules = await classicScript(dist('builder', 'builder.js'), [`import './src/builder/builder.ts';`], {
    define,
  });
  writeNotices(dist('builder'), modules);
  const styles = [join(root, 'stories', 'pages', 'page.css'), from('builder.css')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const { code } = await transform(styles.join('\n'), { loader: 'css', minify: true });
  writeFileSync(dist('builder', 'builder.css'), code);
  const graphics = TAGS.map((tag) => `<script src="../single/${tag}.js" defer></script>\n    `).join('');
  const page = readFileSync(from('index.html'), 'utf8').replace(/(?=<script src="builder\.js")/, graphics);
  writeFileSync(dist('builder', 'index.html'), page);
}
