import type { LitElement } from 'lit';

/** How long a busy page may delay a callback, in ms. */
const IDLE_TIMEOUT = 3000;

/** Runs a callback when the browser is idle. */
export function whenIdle(run: () => unknown): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: IDLE_TIMEOUT });
  else setTimeout(run);
}

/** The element of a graphic. */
export type Host = LitElement & { group?: string };

/** Loads the panels of a graphic when a reader shows interest in it. */
export interface PanelLoader {
  /** The panels, once they have been loaded; `link` lets links of the page lead to items of the graphic. */
  readonly value: { link(): Promise<void> } | undefined;
  /**
   * Loads the panels: with all facts at once where the graphic was `touched`, otherwise when the browser is idle. Never
   * rejects.
   */
  load(touched?: boolean): Promise<void>;
  /** Called when the reader points at, focuses or opens something in the graphic. */
  readonly touch: () => void;
}

/** All connected graphics. */
export const graphics: Map<Host, PanelLoader> = new Map<Host, PanelLoader>();

/** Loads the panels of a graphic at once, for downloads and the like. */
export const loadPanels = (host: LitElement): Promise<void> | undefined => graphics.get(host)?.load(true);
