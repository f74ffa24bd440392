/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

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

const HEX = /^#([\da-f]{3,8})$/i;
const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:\s*[/,]\s*([\d.]+%?))?\s*\)$/i;
const CALL = /^(light-dark|color-mix)\(([^]*)\)$/i;
const NAMED: Readonly<Record<string, Rgba>> = {
  transparent: [0, 0, 0, 0],
  black: [0, 0, 0, 1],
  white: [255, 255, 255, 1],
};

/** Splits at commas, but not inside brackets. */
export function splitList(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    depth += Number(char === '(') - Number(char === ')');
    if (char === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts.map((part) => part.trim());
}

function readHex(digits: string): Rgba {
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return [red, green, blue, alpha / 255];
}

/** Works out a colour of our style sheets; `undefined` for what only a browser knows, such as `oklch()`. */
function readColour(text: string, context: ColourContext): Rgba | undefined {
  const colour = text.trim();
  if (/^currentcolor$/i.test(colour)) return readColour(context.current, { ...context, current: 'black' });
  const hex = HEX.exec(colour)?.[1];
  if (hex) return readHex(hex);
  const rgb = RGB.exec(colour);
  if (rgb) {
    const [, red, green, blue, alpha = '1'] = rgb;
    const opaque = Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
    return [Number(red), Number(green), Number(blue), opaque];
  }
  const [, call, inside = ''] = CALL.exec(colour) ?? [];
  const parts = splitList(inside);
  if (call === 'light-dark') return readColour(parts[context.dark ? 1 : 0] ?? '', context);
  if (call === 'color-mix') return mix(parts.slice(1), context);
  return NAMED[colour.toLowerCase()];
}

/** `color-mix(in srgb, …)`: by shares, the more transparent the less it tells. */
function mix(parts: readonly string[], context: ColourContext): Rgba | undefined {
  const [first, second] = parts.map((part) => {
    const [, colour = part, share] = /^([^]*?)\s+([\d.]+)%$/.exec(part) ?? [];
    return { colour: readColour(colour, context), share: share === undefined ? undefined : Number(share) / 100 };
  });
  if (!first?.colour || !second?.colour) return undefined;
  const share = first.share ?? 1 - (second.share ?? 0.5);
  const [a, b] = [first.colour, second.colour];
  const alpha = a[3] * share + b[3] * (1 - share);
  const channel = (i: 0 | 1 | 2) => (alpha === 0 ? 0 : (a[i] * a[3] * share + b[i] * b[3] * (1 - share)) / alpha);
  return [channel(0), channel(1), channel(2), alpha];
}

/** A colour of our style sheets as SVG of every age knows it. */
export function plainColour(text: string, context: ColourContext): PlainColour {
  const colour = readColour(text, context);
  if (!colour) return { paint: text.trim(), alpha: 1 };
  const [red, green, blue, alpha] = colour;
  if (alpha === 0) return { paint: 'none', alpha: 1 };
  const digits = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0'));
  return { paint: `#${digits.join('')}`, alpha: Math.round(alpha * 1000) / 1000 };
}

/** How far two colours stand apart, as WCAG 2 measures it: 1 to 21. Unknown colours count as far apart. */
export function contrast(a: string, b: string, context: ColourContext): number {
  const [first, second] = [a, b].map((text) => readColour(text, context));
  if (!first || !second) return 21;
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
