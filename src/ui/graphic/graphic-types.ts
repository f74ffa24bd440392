/** The types that the reference of every graphic names; each entry of the package exports them. */
export type { DataError, DataErrorKind } from '../../core/data-error.js';
export type { DataErrorEvent } from '../data/load-data.js';
export type { DataLoadEvent } from '../data/data-events.js';
export type { HeadingLevel, Loading, PictureOptions, Theme } from '../host/graphic.js';
