import { textWidth } from '../../core/measure.js';

/** The style of a text. */
export interface TextStyle {
  /** Font size in px. */
  size: number;
  weight?: number;
  italic?: boolean;
}

/** Returns the width of a text in px. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** One canvas per document, because each has fonts of its own. */
const canvases = new WeakMap<Document, CanvasRenderingContext2D | null>();

/** Returns a function that measures texts in the font of an element, or estimates their width where there is no canvas. */
export function measureIn(element: Element): MeasureText {
  const page: Document | undefined = element.ownerDocument;
  // A server has no document, and the documents of unit tests have no fonts to measure in.
  if (!(page as Partial<Document> | undefined)?.fonts) return estimate;
  // `willReadFrequently` avoids the slow start of a GPU canvas, which is not needed for measuring.
  const context = canvases.get(page) ?? page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  canvases.set(page, context);
  if (!context) return estimate;
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const family = fontFamily || 'sans-serif';
  return (text, { size, weight = 400, italic }) => {
    context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
    // Readers may have increased letter and word spacing. A canvas does not accept "normal".
    context.letterSpacing = letterSpacing.replace('normal', '0px');
    context.wordSpacing = wordSpacing;
    return context.measureText(text).width;
  };
}

/** Estimates the width of a text where nothing can be measured. */
export const estimate: MeasureText = (text, { size, weight = 400 }) => textWidth(text, size, weight >= 600);
