import type { LitElement } from 'lit';

/** An element that a page may give data. */
export type DataHost<Data> = LitElement & { src?: string; data?: Data };

/** The data that a page provides: the `data` property, the `src` attribute, the text of a JSON script inside the tag. */
export type Origin<Data> = readonly [data: Data | undefined, src: string | undefined, inline: string | undefined];
