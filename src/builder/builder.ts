/** The script of the builder page: a form, a preview, and the code to copy. Works from a local file as well. */
import type { Framed } from '../ui/frame/frame-parts.js';
import { isWebAddress } from '../core/options.js';
import { attributesIn, fieldsOf, make, catalogue, preload, type Graphic } from './builder.fields.js';
import { head } from '../snippet/head.js';
import { iframeOf, snippet, type Form, type Snippet } from '../snippet/snippet.js';

/** Extra height of a frame in px: its padding, and two lines of text, which may wrap in the narrower frame. */
const FRAME_SPACE = 8 + 48;

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
const status = find('said');
const [first] = catalogue.graphics;

const chosen = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};
const graphicChosen = (): Graphic =>
  catalogue.graphics.find(({ tag }) => tag === chosen('graphic')) ?? (first as Graphic);

let shown: HTMLElement | undefined;
/** The preview of the iframe, shown in place of the graphic. */
const frame = document.createElement('iframe');
const redrawn = new MutationObserver(() => writeCode());

/** Shows the chosen graphic, with the fields of its attributes. */
function choose(): void {
  const { tag, options: known } = graphicChosen();
  redrawn.disconnect();
  options.replaceChildren(...fieldsOf(known));
  shown = document.createElement(tag);
  sheet.replaceChildren(shown, frame);
  if (shown.shadowRoot) redrawn.observe(shown.shadowRoot, { childList: true, characterData: true, subtree: true });
  apply();
}

/** Applies the form to the graphic. */
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

/** Returns the parts of a graphic; `undefined` while nothing is drawn. */
const partsOf = (graphic: HTMLElement): Framed['parts'] | undefined =>
  (graphic as unknown as { render(): Partial<Framed> }).render().parts;

/** The forms that also need the lines for the head of the page. */
const FORMS_WITH_HEAD: readonly Form[] = ['tag', 'div'];

function codeOf(form: Exclude<Form, 'head'>, content: Snippet): string {
  const code = snippet(form, content);
  return FORMS_WITH_HEAD.includes(form) ? `${head(content.base, preload, 'auto', [content.tag])}\n\n${code}` : code;
}

/** Updates the attributes of the frame that have changed. Its page is beside this one. */
function writeFrame(content: Snippet): void {
  for (const [name, value] of iframeOf({ ...content, base: '../' }))
    if (frame.getAttribute(name) !== value) frame.setAttribute(name, value);
}

let request = 0;
/** Writes the code in the next animation frame, once for all changes until then. */
function writeCode(): void {
  cancelAnimationFrame(request);
  request = requestAnimationFrame(() => {
    const parts = shown && partsOf(shown);
    if (!shown || !parts) return;
    stage.dir = chosen('dir') || parts.locale.dir;
    const entered = chosen('base').trim();
    const address = entered && isWebAddress(entered) ? entered : './';
    const form = chosen('form') as Exclude<Form, 'head'>;
    const wanted: Snippet = {
      tag: shown.localName,
      attributes: attributesIn(options),
      lang: chosen('lang'),
      base: address.endsWith('/') ? address : `${address}/`,
      page: chosen('article').trim() || undefined,
      parts,
      width: Number(chosen('width')),
      height: Math.ceil(shown.offsetHeight / 10) * 10 + FRAME_SPACE,
    };
    code.value = codeOf(form, wanted);
    if (form === 'iframe') writeFrame(wanted);
  });
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = 'Copied.';
  } catch {
    // Not every page may write to the clipboard, but a selection can always be copied.
    code.select();
    status.textContent = 'Selected: copy it with Ctrl+C or ⌘C.';
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
  status.textContent = '';
  if ((event.target as HTMLElement).id === 'graphic') choose();
  else apply();
});
find('copy').addEventListener('click', () => void copy());
new ResizeObserver(writeCode).observe(sheet);
choose();
