import { css, html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import { CommonOptionsController, type GraphicElement } from '../host/graphic.js';
import type { FrameParts, LoadedPanels, PanelFacts } from './frame-parts.js';
import { GroupLoader } from '../linking/group-loader.js';
import { whenIdle } from '../interest/interest.js';
import { load, loadOnce } from '../host/load-once.js';
import type { LinkTargets } from '../linking/highlight.js';
import { WarningsController } from '../host/warnings-controller.js';
import { PrintController } from '../host/print-controller.js';
import { readerStyles } from './preferences.styles.js';
import { printing } from '../host/size-controller.js';
import { adoptStyles } from '../host/custom-element.js';
import { hasOwnData } from '../host/own-data.js';
import { panel } from './frame.js';
import { correctionList, correctionsName, sourceList, sourceListStyles } from './source-list.js';

// Styles of what is only seen once this module has been loaded: panels, error messages, the focus ring.
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
  /* Native form controls, the same in every panel. */
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

  /* Items related to the selection in another graphic of the group. */
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
 * The optional exports of an element's panel code: styles, a description of its items, and a function that starts a
 * controller.
 */
interface PanelModule {
  styles?: CSSResult;
  items?: LinkTargets;
  start?(host: LitElement): unknown;
}

/** With more rows than this, a table is drawn only while it is open, and for print. */
const LONG = 300;

/** Loads the panels of the group, and calls back at the reader's first activity in the page. */
async function attendPage(host: GraphicElement, isThere: () => void): Promise<void> {
  const page = await load(host, 'what watches the page', () => import('../interest/page-interest.js'));
  page?.loadGroupPanels(host.group);
  await page?.firstActivity;
  isThere();
}

/**
 * Creates the panels of one graphic, and adopts their styles. A panel is drawn once its button is pressed and all facts are
 * there; after the reader has touched the graphic, all of them are drawn one after the other, so that a search in the page
 * finds their content.
 */
export function panelsFor<Extra extends object>(
  host: GraphicElement,
  extra: Extra & PanelModule,
  facts: PanelFacts,
): Extra & LoadedPanels {
  const root = host.renderRoot;
  adoptStyles(root, [panelStyles, sourceListStyles, readerStyles, ...(extra.styles ? [extra.styles] : [])]);
  new PrintController(host);
  const commonOptions = new CommonOptionsController(host);
  const warnings = new WarningsController(host);
  extra.start?.(host);
  // On a server nothing is selected.
  const hasPage = typeof document !== 'undefined';
  const items = hasPage ? extra.items : undefined;
  const group = items && new GroupLoader(host, items, facts);

  const drawn = new Set<string>();
  let isTouched = false;
  const corrections = loadOnce(host, async () => (await import('./corrections.data.js')).correctionsOf(host.localName));
  const tables = loadOnce(host, async () => (await import('./table-panels.js')).tablePanels(host));
  const isOpen = (part: string): boolean =>
    root.querySelector<HTMLDetailsElement>(`details[part=${part}]`)?.open === true;
  /** A sheet that is printed before all facts came has at least the sources that its numbers name. */
  const isReady = (part: string): boolean => facts.isWhole || (part === 'sources' && printing.size !== undefined);
  const isSeen = (part: string): boolean =>
    !hasPage || printing.size !== undefined || drawn.has(part) || (isOpen(part) && drawn.add(part).size > 0);
  const shows = (part: string): boolean => isReady(part) && isSeen(part);
  // Each panel is drawn in an update of its own, which schedules the next, so that the page is never blocked for long.
  let isNext = false;
  const drawNext = (): void => {
    const names = Array.from(root.querySelectorAll('details[part]'), (panel) => panel.getAttribute('part') ?? '');
    const next = isTouched && facts.isWhole && !isNext && names.find((name) => !drawn.has(name));
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
    sourceList(sources: readonly NumberedSource[], locale: Locale<FrameStrings>): unknown {
      const list = sourceList(sources, locale);
      if (hasOwnData(host) || (printing.size && !corrections())) return list;
      const content = (): unknown => {
        const loaded = corrections();
        return loaded && correctionList(loaded, locale);
      };
      // On paper they stand where they have come, which is so for a reader who touched the graphic.
      return [list, panel('corrections', correctionsName(locale), this, content)];
    },
    warnings,
    debugList: (own: readonly string[] = warnings.warnings) =>
      host.debug ? debugList([...own, ...commonOptions.warnings]) : nothing,
    setLocale: (locale: Locale<FrameStrings>) => group?.setLocale(locale),
    async link(): Promise<void> {
      if (!items) return;
      try {
        const { DeepLinkController } = await import('../linking/deep-link-controller.js');
        new DeepLinkController(host, items, (id) => group?.share(id));
      } catch (error) {
        console.warn(`<${host.localName}>: what lets text lead into it did not load.`, error);
      }
    },
  };
}

/** Draws the warnings for the author. */
function debugList(warnings: readonly string[]): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`<ul class="debug" part="debug">
    ${warnings.map((warning) => html`<li>${warning}</li>`)}
  </ul>`;
}
