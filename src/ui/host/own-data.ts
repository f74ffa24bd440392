import type { LitElement } from 'lit';

/** The data that a page provides: the `data` property, the `src` attribute, the text of a JSON script inside the tag. */
export type Origin<Data> = readonly [data: Data | undefined, src: string | undefined, inline: string | undefined];

/** An element that a page may give data. */
export type DataHost<Data> = LitElement & { src?: string; data?: Data };

export function originOf<Data>(host: DataHost<Data>): Origin<Data> {
  const { data, src } = host;
  const inline = host.querySelector?.(':scope > script[type="application/json"]');
  return [data ?? undefined, src || undefined, inline?.textContent ?? undefined];
}

/** Whether a page gives a graphic data of its own. */
export const hasOwnData = (host: DataHost<unknown>): boolean => originOf(host).some((part) => part !== undefined);
