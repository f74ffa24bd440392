import { css, html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import { CommonOptionsController } from '../host/common-options-controller.js';
import type { FrameParts, LoadedPanels } from './frame-parts.js';
import type { GraphicElement } from '../host/graphic.js';
import { GroupLoader } from '../linking/group-loader.js';
import { whenIdle } from '../interest/interest.js';
import { load, loadOnce } from '../host/load-once.js';
import type { LinkTargets } from '../linking/link-targets.js';
import { WarningsController } from '../host/warnings-controller.js';
import { PrintController } from '../host/print-controller.js';
import { readerStyles } from './preferences.styles.js';
import { printing } from '../host/size-controller.js';
import { adoptStyles } from '../host/adopt-styles.js';

// What no reader sees before this has arrived: panels, errors of own data, the mark of the focus.
const panelStyles = css`
  summary:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  details[open] {
    flex-basis: 100%;
    /* A wide table scrolls in its own box, not the page. */
    min-inline-size: 0;
  }
  .failure,
  .debug {
    margin-block: 8px;
    padding: 8px 12px;
    border: 1px solid currentColor;
    border-inline-start-width: 4px;
    font-size: 0.875em;
  }
  .debug {
    list-style-position: inside;
  }
  .source-list {
    margin-block: 4px;
    padding-inline-start: 2.4em;
    list-style: decimal;
    overflow-wrap: anywhere;
  }
  .source-list li {
    margin-block: 2px;
  }
  /* The browser's own controls, the same in every panel. */
  .field {
    box-sizing: border-box;
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 3px 10px;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :is(button, select).field {
    cursor: pointer;
  }
  .field:disabled {
    border-color: var(--_rule);
    color: var(--_soft);
    cursor: default;
  }

  /* What belongs to what was picked in another graphic of the group. */
  [data-shared] {
    outline: 2px dashed currentColor;
    outline-offset: 2px;
  }
  .group-status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/**
 * What an element keeps for later may bring styles, what it tells about its items, and something to start that lives as
 * long as the element.
 */
interface Later {
  styles?: CSSResult;
  items?: LinkTargets;
  start?(host: LitElement): unknown;
}

/** With more rows than this a table is drawn only while it is open, and for paper. */
const LONG = 300;

/** Wakes the others of the group, and tells when a reader is at the page. */
async function attendPage(host: GraphicElement, isThere: () => void): Promise<void> {
  const page = await load(host, 'what watches the page', () => import('../interest/page-interest.js'));
  page?.wakeGroup(host.group);
  await page?.presence;
  isThere();
}

/**
 * What draws the panels of one graphic, with what else it keeps for later. They look right from here on. A panel is drawn
 * once its button is pressed; once the reader has touched the graphic all of them are, one after the other, so that a search
 * in the page finds what stands in them.
 */
export function panelsFor<Extra extends object>(host: GraphicElement, extra: Extra & Later): Extra & LoadedPanels {
  const root = host.renderRoot;
  adoptStyles(root, [panelStyles, readerStyles, ...(extra.styles ? [extra.styles] : [])]);
  new PrintController(host);
  const commonOptions = new CommonOptionsController(host);
  const warnings = new WarningsController(host);
  extra.start?.(host);
  // Where there is no page, as on a server, nobody picks.
  const hasPage = typeof document !== 'undefined';
  const items = hasPage ? extra.items : undefined;
  const group = items && new GroupLoader(host, items);

  const drawn = new Set<string>();
  let isTouched = false;
  const tables = loadOnce(host, async () => (await import('./table-panels.js')).tablePanels(host));
  const isOpen = (part: string): boolean =>
    root.querySelector<HTMLDetailsElement>(`details[part=${part}]`)?.open === true;
  const shows = (part: string): boolean =>
    !hasPage || printing.size !== undefined || drawn.has(part) || (isOpen(part) && drawn.add(part).size > 0);
  // Each is an update of its own, so that the page is never kept long; its end asks for the next.
  let isNext = false;
  const drawNext = (): void => {
    const names = Array.from(root.querySelectorAll('details[part]'), (panel) => panel.getAttribute('part') ?? '');
    const next = isTouched && !isNext && names.find((name) => !drawn.has(name));
    if (!next) return;
    isNext = true;
    whenIdle(() => {
      isNext = false;
      drawn.add(next);
      host.requestUpdate();
    });
  };
  host.addController({ hostUpdated: drawNext });
  if (hasPage) void attendPage(host, () => whenIdle(tables));
  else tables();
  root.addEventListener('toggle', () => host.requestUpdate(), true);

  return {
    ...extra,
    shows,
    touch(): void {
      if (isTouched) return;
      isTouched = true;
      tables();
      drawNext();
    },
    tableOf(table: Table, sources: readonly NumberedSource[], locale: Locale<FrameStrings>): unknown {
      const isLong = table.rows.length > LONG && !isOpen('table') && !printing.size;
      return isLong ? nothing : tables()?.tableOf(table, sources, locale);
    },
    downloads(parts: FrameParts): unknown {
      return tables()?.downloads(parts);
    },
    sourceList(sources: readonly NumberedSource[], locale: Locale<FrameStrings>): TemplateResult {
      return sourceList(sources, locale);
    },
    warnings,
    debugList: (own: readonly string[] = warnings.warnings) =>
      host.debug ? debugList([...own, ...commonOptions.warnings]) : nothing,
    speak: (locale: Locale<FrameStrings>) => group?.speak(locale),
    async link(): Promise<void> {
      if (!items) return;
      try {
        const { DeepLinkController } = await import('../linking/deep-link-controller.js');
        new DeepLinkController(host, items, (id) => group?.tell(id));
      } catch (error) {
        console.warn(`<${host.localName}>: what lets text lead into it did not load.`, error);
      }
    },
  };
}

/** Who says what is shown: publisher, title with its link, date. */
function sourceList(sources: readonly NumberedSource[], { t, f }: Locale<FrameStrings>): TemplateResult {
  return html`<ol class="source-list">
    ${sources.map(({ source }) => {
      if (!source) return html`<li></li>`;
      const { publisher, title, url, date } = source;
      return html`<li>
        <bdi>${publisher}</bdi>: <a href=${url} rel="noopener"><bdi>${title}</bdi></a
        >, ${date ? f.edtf(date, 'short') : t.undated}
      </li>`;
    })}
  </ol>`;
}

/** What is wrong with attributes, for the author. */
function debugList(warnings: readonly string[]): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`<ul class="debug" part="debug">
    ${warnings.map((warning) => html`<li>${warning}</li>`)}
  </ul>`;
}
