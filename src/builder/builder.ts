/** The page that builds a graphic: a form, what it makes, and the code to copy. Works from a file as well. */
import type { Framed } from '../ui/frame/frame-parts.js';
import { isOfTheWeb } from '../core/web-address.js';
import { attributesIn, fieldsOf, make } from './builder.fields.js';
import { catalogue, preload, type Graphic } from './builder.options.js';
import { head } from '../snippet/head.js';
import { iframeOf, snippet, type Form, type Snippet } from '../snippet/snippet.js';

/** A frame's own padding in px, and two lines of text: it is narrower inside than the graphic is here, so text may wrap. */
const FRAME_ROOM = 8 + 48;

function find<Found extends HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is not on the page.`);
  return found as Found;
}

const form = find<HTMLFormElement>('choices');
const options = find('options');
const sheet = find('sheet');
const stage = find('stage');
const code = find<HTMLTextAreaElement>('code');
const said = find('said');
const [first] = catalogue.graphics;

const chosen = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};
const graphicChosen = (): Graphic =>
  catalogue.graphics.find(({ tag }) => tag === chosen('graphic')) ?? (first as Graphic);

let shown: HTMLElement | undefined;
/** Shows the frame that is to be pasted, in the place of the graphic. */
const frame = document.createElement('iframe');
const redrawn = new MutationObserver(() => writeCode());

/** Puts another graphic on the sheet, with fields of its own. */
function choose(): void {
  const { tag, options: known } = graphicChosen();
  redrawn.disconnect();
  options.replaceChildren(...fieldsOf(known));
  shown = document.createElement(tag);
  sheet.replaceChildren(shown, frame);
  if (shown.shadowRoot) redrawn.observe(shown.shadowRoot, { childList: true, characterData: true, subtree: true });
  apply();
}

/** Gives the graphic what the form says. */
function apply(): void {
  if (!shown) return;
  const attributes = new Map(attributesIn(options));
  for (const { name } of graphicChosen().options) {
    const value = attributes.get(name);
    if (value === undefined) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  if (shown.lang !== chosen('lang')) shown.lang = chosen('lang');
  sheet.dataset.width = chosen('width');
  sheet.dataset.page = chosen('page');
  sheet.classList.toggle('framed', chosen('form') === 'iframe');
  writeCode();
}

/** What a graphic shows; `undefined` while nothing is drawn. */
const partsOf = (graphic: HTMLElement): Framed['parts'] | undefined =>
  (graphic as unknown as { render(): Partial<Framed> }).render().parts;

/** What is written for a site once, or for a graphic that is made of nothing else. */
const LINKED: readonly Form[] = ['tag', 'div'];

function codeOf(form: Exclude<Form, 'head'>, asked: Snippet): string {
  const code = snippet(form, asked);
  return LINKED.includes(form) ? `${head(asked.base, preload, 'auto', [asked.tag])}\n\n${code}` : code;
}

/** Loads the frame from beside this page where it says something else than before. */
function writeFrame(asked: Snippet): void {
  for (const [name, value] of iframeOf({ ...asked, base: '../' }))
    if (frame.getAttribute(name) !== value) frame.setAttribute(name, value);
}

let asked = 0;
/** Writes the code anew once the graphic has drawn, however many things changed until then. */
function writeCode(): void {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(() => {
    const parts = shown && partsOf(shown);
    if (!shown || !parts) return;
    stage.dir = chosen('dir') || parts.locale.dir;
    const entered = chosen('base').trim();
    const address = entered && isOfTheWeb(entered) ? entered : './';
    const form = chosen('form') as Exclude<Form, 'head'>;
    const wanted: Snippet = {
      tag: shown.localName,
      attributes: attributesIn(options),
      lang: chosen('lang'),
      base: address.endsWith('/') ? address : `${address}/`,
      page: chosen('article').trim() || undefined,
      parts,
      width: Number(chosen('width')),
      height: Math.ceil(shown.offsetHeight / 10) * 10 + FRAME_ROOM,
    };
    code.value = codeOf(form, wanted);
    if (form === 'iframe') writeFrame(wanted);
  });
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.value);
    said.textContent = 'Copied.';
  } catch {
    // Not every page may write to the clipboard; a selection can be copied everywhere.
    code.select();
    said.textContent = 'Selected: copy it with Ctrl+C or ⌘C.';
  }
}

const languages = new Intl.DisplayNames('en', { type: 'language' });
find<HTMLSelectElement>('graphic').append(
  ...catalogue.graphics.map(({ tag, title }) => make('option', { value: tag, textContent: title })),
);
find<HTMLSelectElement>('lang').append(
  ...catalogue.languages.map((tag) => make('option', { value: tag, textContent: languages.of(tag) ?? tag })),
);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => {
  said.textContent = '';
  if ((event.target as HTMLElement).id === 'graphic') choose();
  else apply();
});
find('copy').addEventListener('click', () => void copy());
new ResizeObserver(writeCode).observe(sheet);
choose();
