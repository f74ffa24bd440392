import {
  converter,
  formatCss,
  formatHex,
  interpolateWith,
  mapAlphaDivide,
  mapAlphaMultiply,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
  type Color,
} from 'culori/fn';

/** What a colour depends on where it is used. */
export interface ColourContext {
  /** What `currentColor` stands for. */
  current: string;
  /** Which side of `light-dark()` holds. */
  dark: boolean;
}

/** A colour as every program that draws SVG reads it. */
export interface PlainColour {
  /** `#rrggbb`, `none` for what is not seen, or what was written where it cannot be worked out here. */
  paint: string;
  alpha: number;
}

for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch, modeP3]) useMode(mode);
const toRgb = converter('rgb');

/** What colours may be mixed in, by their names in CSS. */
const SPACES = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  'display-p3': 'p3',
  hsl: 'hsl',
  hwb: 'hwb',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
} as const;
const isSpace = (name: string): name is keyof typeof SPACES => Object.hasOwn(SPACES, name);

const CALL = /^(light-dark|color-mix)\(([^]*)\)$/i;
const SHARE = /^(?:([\d.]+)%\s+)?([^]*?)(?:\s+([\d.]+)%)?$/;

/** Splits at commas, but not inside brackets. */
function splitList(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    depth += Number(char === '(') - Number(char === ')');
    if (char === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts.map((part) => part.trim());
}

/** Works out a colour; `undefined` for what only a browser knows, such as `CanvasText`. */
function readColour(text: string, context: ColourContext): Color | undefined {
  const colour = text.trim();
  if (/^currentcolor$/i.test(colour)) return readColour(context.current, { ...context, current: 'black' });
  const [, call = '', inside = ''] = CALL.exec(colour) ?? [];
  if (!call) return parse(colour);
  const [first = '', ...others] = splitList(inside);
  if (call.toLowerCase() === 'color-mix') return mix(first.replace(/^in\s+/, ''), others, context);
  return readColour((context.dark ? others[0] : first) ?? '', context);
}

// The more transparent a colour, the less it tells; a hue is an angle, of which there is no half.
const mixed = interpolateWith(
  (value, channel, colour) => (channel === 'h' ? value : mapAlphaMultiply(value, channel, colour)),
  (value, channel, colour) => (channel === 'h' ? value : mapAlphaDivide(value, channel, colour)),
);

/** `color-mix()` of two colours, in a space that CSS names. */
function mix(space: string, parts: readonly string[], context: ColourContext): Color | undefined {
  const [first, second] = parts.map((part) => {
    const [, before, colour = '', after] = SHARE.exec(part) ?? [];
    const share = before ?? after;
    return { colour: readColour(colour, context), share: share === undefined ? undefined : Number(share) };
  });
  if (!first?.colour || !second?.colour || !isSpace(space)) return undefined;
  const ours = first.share ?? 100 - (second.share ?? 50);
  const all = ours + (second.share ?? 100 - ours);
  const both = [first.colour, second.colour];
  const share = 1 - ours / all;
  // At either end stands the colour itself, before which nothing is mixed.
  const { alpha = 1, ...colour } = both[share] ?? mixed(both, SPACES[space])(share);
  // Shares of less than a whole leave the rest transparent.
  return { ...colour, alpha: alpha * Math.min(1, all / 100) };
}

/** A colour of our style sheets as SVG of every age knows it. */
export function plainColour(text: string, context: ColourContext): PlainColour {
  const colour = readColour(text, context);
  if (!colour) return { paint: text.trim(), alpha: 1 };
  const { alpha = 1 } = colour;
  if (alpha === 0) return { paint: 'none', alpha: 1 };
  return { paint: formatHex(colour), alpha: Math.round(alpha * 1000) / 1000 };
}

/** A colour worked out, as the elements inside inherit it. */
export function workedOut(text: string, context: ColourContext): string {
  const colour = readColour(text, context);
  return colour ? formatCss(toRgb(colour)) : text.trim();
}

/** How far two colours stand apart, as WCAG 2 measures it: 1 to 21. Unknown colours count as far apart. */
export function contrast(a: string, b: string, context: ColourContext): number {
  const [first, second] = [a, b].map((text) => readColour(text, context));
  return first && second ? wcagContrast(first, second) : 21;
}
