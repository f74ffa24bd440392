import { textWidth } from '../../core/text-width.js';

/** How a text is set. */
export interface TextStyle {
  /** Font size in px. */
  size: number;
  weight?: number;
  italic?: boolean;
}

/** How wide a text is, in px. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** What each document measures with, in its own fonts. */
const canvases = new WeakMap<Document, CanvasRenderingContext2D | null>();

/** Measures in the font around an element. Where there is nothing to measure with, as on a server, it estimates. */
export function measureIn(element: Element): MeasureText {
  if (typeof document === 'undefined') return estimate;
  // Nothing is drawn on it, so it needs no part of the graphics card, which takes long to come.
  const page = element.ownerDocument;
  const context = canvases.get(page) ?? page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  canvases.set(page, context);
  if (!context) return estimate;
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const family = fontFamily || 'sans-serif';
  return (text, { size, weight = 400, italic }) => {
    context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
    // A reader may have spread letters and words. What is "normal" a canvas takes for nothing at all.
    context.letterSpacing = letterSpacing.replace('normal', '0px');
    context.wordSpacing = wordSpacing;
    return context.measureText(text).width;
  };
}

/** What is used where nothing can be measured. */
export const estimate: MeasureText = (text, { size, weight = 400 }) => textWidth(text, size, weight >= 600);
