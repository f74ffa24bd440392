import { css, html, type TemplateResult } from 'lit';
import { bibtex, citation, plainAddress, type Cited } from './citation.js';
import type { Kind } from './save-file.js';
import type { FrameParts } from '../frame/frame-parts.js';
import type { GraphicElement } from '../host/graphic.js';
import { exportWords, type ExportStrings } from '../../i18n/lang/en.export.js';
import { closestTo, isElement, isTag, shadowAround } from '../host/nodes.js';
import { windowOf } from '../host/custom-element.js';

/** The styles of the panel. */
export const downloadStyles = css`
  .files,
  .cite {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block: 8px;
  }
  .download label,
  .told {
    color: var(--_soft);
  }
  .cite > label {
    flex: 0 0 100%;
  }
  .cite {
    align-items: start;
  }
  .cite textarea {
    flex: 1 1 16em;
    min-inline-size: 0;
    max-block-size: 12em;
    field-sizing: content;
    resize: vertical;
  }
  .told {
    min-block-size: 1.45em;
    margin: 0;
  }
`;

const KINDS: readonly Kind[] = ['svg', 'png', 'csv', 'jsonld'];
const SCALES = [1, 2, 3];
const USUAL_SCALE = 2;

/** Draws the download buttons and the two citations. */
export function downloads(parts: FrameParts): TemplateResult {
  const { locale, asOf } = parts;
  const words = exportWords(locale);
  return html`<div class="download" @focusout=${clearStatus}>
    <div class="files">
      ${KINDS.map(
        (kind) =>
          html`<button
            class="field"
            type="button"
            @click=${({ currentTarget }: Event) => save(currentTarget, kind, asOf, words)}
          >
            ${words[kind]}
          </button>`,
      )}
      <label
        >${words.scale}
        <select class="field">
          ${SCALES.map(
            (scale) =>
              html`<option value=${scale} ?selected=${scale === USUAL_SCALE}>${locale.f.number(scale)}×</option>`,
          )}
        </select></label
      >
    </div>
    ${reference('text', words.cite, citation, parts, words)} ${reference('bibtex', words.bibtex, bibtex, parts, words)}
    <p class="told" role="status"></p>
  </div>`;
}

function reference(
  kind: string,
  label: string,
  make: (cited: Cited) => string,
  parts: FrameParts,
  words: ExportStrings,
): TemplateResult {
  const id = `cite-${kind}`;
  const text = make({ ...parts, words, page: plainAddress(location.href) });
  return html`<div class="cite">
    <label for=${id}>${label}</label>
    <textarea
      class="field"
      id=${id}
      dir="auto"
      rows="3"
      readonly
      spellcheck="false"
      .value=${text}
      @focus=${selectAll}
    ></textarea>
    <button class="field" type="button" @click=${({ currentTarget }: Event) => copy(currentTarget, words)}>
      ${words.copy}
    </button>
  </div>`;
}

const panelOf = (target: EventTarget | null): Element | null => closestTo(target, '.download');

/** Shows a message in the live region. */
function announce(target: EventTarget | null, text: string): void {
  const status = panelOf(target)?.querySelector('.told');
  if (status) status.textContent = text;
}

/** Clears the message when the focus moves on. */
const clearStatus = ({ currentTarget }: Event): void => announce(currentTarget, '');

const selectAll = ({ currentTarget }: Event): void => {
  if (isTag(currentTarget, 'textarea')) currentTarget.select();
};

async function copy(button: EventTarget | null, words: ExportStrings): Promise<void> {
  const area = closestTo(button, 'button')?.parentElement?.querySelector('textarea');
  if (!area) return;
  try {
    await windowOf(area)?.navigator.clipboard.writeText(area.value);
    announce(button, words.copied);
  } catch {
    // Not every page may write to the clipboard (in a frame, without TLS), but the reader can still press the keys.
    area.focus();
    announce(area, words.selected);
  }
}

async function save(button: EventTarget | null, kind: Kind, asOf: string, words: ExportStrings): Promise<void> {
  const root = isElement(button) ? shadowAround(button) : undefined;
  if (!root) return;
  const host = root.host as GraphicElement;
  const scale = Number(panelOf(button)?.querySelector('select')?.value);
  try {
    const { download, makeFile } = await import('./save-file.js');
    download(await makeFile(host, kind, scale), `${host.localName}-${asOf.replace(/[^\w-]+/g, '_')}.${kind}`);
    announce(button, words.saved);
  } catch (error) {
    announce(button, words.notMade);
    console.warn(`<${host.localName}>: the ${kind} file could not be made.`, error);
  }
}
