import type { LitElement } from 'lit';

/** So long a busy page may keep what is near waiting, in ms. */
const PATIENCE = 3000;

/** Runs something when the browser has nothing better to do. */
export function whenIdle(run: () => unknown): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run);
}

/** A graphic. */
export type Host = LitElement & { group?: string };

/** What a graphic does when somebody shows interest in it. */
export interface Interested {
  /** What only interest brings, once it is there; `link` lets text of the page lead into the graphic. */
  readonly value: { link(): Promise<void> } | undefined;
  /** Brings it: at once where it was `touched`, otherwise when the browser is idle. Never rejects. */
  wake(touched?: boolean): Promise<void>;
  /** The reader touches it. */
  readonly touch: () => void;
}

/** The graphics of the page. */
export const graphics: Map<Host, Interested> = new Map<Host, Interested>();

/** Wakes a graphic, for who asks it for more than it has drawn at first. */
export const wake = (host: LitElement): Promise<void> | undefined => graphics.get(host)?.wake(true);
