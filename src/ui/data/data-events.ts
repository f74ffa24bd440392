import type { LitElement } from 'lit';

/** An element that a page may give data. */
export type DataHost<Data> = LitElement & { src?: string; data?: Data };

/** The data that a page provides: the `data` property, the `src` attribute, the text of a JSON script inside the tag. */
export type Origin<Data> = readonly [data: Data | undefined, src: string | undefined, inline: string | undefined];

/** Fired when data have arrived and fit. Does not bubble. */
export class DataLoadEvent<Data = unknown> extends Event {
  /** The data that are now shown. */
  readonly data: Data;

  constructor(data: Data) {
    super('data-load');
    this.data = data;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'data-load': DataLoadEvent;
  }
}
