/** Completes a tag, its attributes and custom properties with VS Code's language services; prints the names as JSON. */
import { createRequire } from 'node:module';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

const require = createRequire(import.meta.url);
const dataOf = (kind) => require(`corridor-elements/vscode.${kind}-custom-data.json`);
const labels = ({ items }) => items.map(({ label }) => label);

const provider = html.newHTMLDataProvider('corridor-elements', dataOf('html'));
const pages = html.getLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] });
function inPage(text) {
  const page = html.TextDocument.create('file:///page.html', 'html', 1, text);
  return labels(pages.doComplete(page, page.positionAt(text.length), pages.parseHTMLDocument(page)));
}

const sheets = css.getCSSLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [css.newCSSDataProvider(dataOf('css'))],
});
function inSheet(text) {
  const sheet = css.TextDocument.create('file:///sheet.css', 'css', 1, text);
  return labels(sheets.doComplete(sheet, sheet.positionAt(text.length), sheets.parseStylesheet(sheet)));
}

console.log(
  JSON.stringify({
    tags: inPage('<'),
    attributes: inPage('<corridor-map '),
    properties: inSheet(':root { --'),
  }),
);
