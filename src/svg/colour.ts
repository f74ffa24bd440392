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

/** What the value of a colour depends on where it is used. */
export interface ColourContext {
  /** The value of `currentColor`. */
  current: string;
  /** Whether the second value of `light-dark()` applies. */
  dark: boolean;
}

/** A colour in the form that every SVG program can read. */
export interface PlainColour {
  /** `#rrggbb`, `none` for a transparent colour, or the text as written where it cannot be computed. */
  paint: string;
  alpha: number;
}

for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch, modeP3]) useMode(mode);
const toRgb = converter('rgb');

/** The colour spaces of `color-mix()`, by their CSS names. */
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

/** Computes a colour; `undefined` for what only a browser knows, such as `CanvasText`. */
function readColour(text: string, context: ColourContext): Color | undefined {
  const colour = text.trim();
  if (/^currentcolor$/i.test(colour)) return readColour(context.current, { ...context, current: 'black' });
  const [, call = '', inside = ''] = CALL.exec(colour) ?? [];
  if (!call) return parse(colour);
  const [first = '', ...others] = splitList(inside);
  if (call.toLowerCase() === 'color-mix') return mix(first.replace(/^in\s+/, ''), others, context);
  return readColour((context.dark ? others[0] : first) ?? '', context);
}

// Channels are premultiplied by alpha, except hues, which are angles.
const mixed = interpolateWith(
  (value, channel, colour) => (channel === 'h' ? value : mapAlphaMultiply(value, channel, colour)),
  (value, channel, colour) => (channel === 'h' ? value : mapAlphaDivide(value, channel, colour)),
);

/** Computes `color-mix()` of two colours in a CSS colour space. */
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
  // A share of 0 or 100 % gives the colour itself, unmixed.
  const { alpha = 1, ...colour } = both[share] ?? mixed(both, SPACES[space])(share);
  // Shares that add up to less than 100 % make the result transparent.
  return { ...colour, alpha: alpha * Math.min(1, all / 100) };
}

/** Returns a colour of our style sheets in a form that any version of SVG supports. */
export function plainColour(text: string, context: ColourContext): PlainColour {
  const colour = readColour(text, context);
  if (!colour) return { paint: text.trim(), alpha: 1 };
  const { alpha = 1 } = colour;
  if (alpha === 0) return { paint: 'none', alpha: 1 };
  return { paint: formatHex(colour), alpha: Math.round(alpha * 1000) / 1000 };
}

/** Returns the computed colour, as child elements inherit it. */
export function computedColour(text: string, context: ColourContext): string {
  const colour = readColour(text, context);
  return colour ? formatCss(toRgb(colour)) : text.trim();
}

/** Returns the WCAG 2 contrast ratio of two colours, 1 to 21. Unknown colours count as 21. */
export function contrast(a: string, b: string, context: ColourContext): number {
  const [first, second] = [a, b].map((text) => readColour(text, context));
  return first && second ? wcagContrast(first, second) : 21;
}
