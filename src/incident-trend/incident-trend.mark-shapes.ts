import { svg, type TemplateResult } from 'lit';
import type { Shape } from './incident-trend.model.js';

/** The path of each shape, in px around the middle of the mark. The live layer draws the same shapes by their radius. */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  diamond: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  triangle: 'M0-5.5L4.76 2.75H-4.76z',
  wedge: 'M0 5.5L4.76-2.75H-4.76z',
  square: 'M-4.6-4.6H4.6V4.6H-4.6z',
};

/** Draws a mark, hollow where only a part of its period is counted. */
export const drawShape = (shape: Shape, hollow: boolean): TemplateResult =>
  svg`<path class=${hollow ? 'mark hollow' : 'mark'} part="mark" d=${PATHS[shape]} />`;
