import type { Markup } from './read-template.js';
import { textWidth } from '../core/measure.js';

/** A part of a text with one style. */
export interface Run {
  text: string;
  strong?: boolean;
  soft?: boolean;
  /** Superscript, for the number of a source. */
  raised?: boolean;
}

/** The position of a text, in px from the inline start and the top of a sheet. */
export interface Setting {
  x: number;
  y: number;
  width: number;
  /** Font size in px. */
  size: number;
}

/** The sheet that texts are placed on. */
export interface Sheet {
  width: number;
  locale: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** Placed nodes and their total height. */
export interface Placed {
  nodes: readonly Markup[];
  height: number;
}

interface Piece {
  text: string;
  run: Run;
}

/** Pieces that stay on one line, such as a word and the number of its source. */
interface Unit {
  pieces: Piece[];
  spaced: boolean;
}

const RAISED = 0.7;
/** The line height and the position of the baseline, in em. Nastaliq needs tall lines. */
const LEADING = { tall: { line: 2.05, base: 1.45 }, usual: { line: 1.4, base: 1.05 } };
const TALL = /^(?:ur|ks|pnb)\b/;
const [OPEN, CLOSE, FIRST_STRONG] = ['\u2067', '\u2069', '\u2068'];

/** Returns a text in a right-to-left isolate, for programs that do not support `direction`. */
export const asRightToLeft = (text: string): string => OPEN + text + CLOSE;

export const leadingOf = ({ locale }: Sheet) => (TALL.test(locale.lang) ? LEADING.tall : LEADING.usual);

/** Factor for the fonts a picture may be drawn in: some are wider than most. */
const FONT_MARGIN = 1.06;

/** Returns the width of a text in the widest common font, in px. */
export const maxTextWidth = (text: string, size: number, bold = false): number =>
  textWidth(text, size, bold) * FONT_MARGIN;

/** Texts longer than this without a space, such as addresses, differ more between fonts, and get another factor. */
const UNBROKEN = 24;
const UNBROKEN_MARGIN = 1.05;

/** Where a text that is too wide may break: after a dash between words, or else between letters. */
const DASH = /(?<=\p{L}[\p{L}\p{M}]+[–-])(?=\p{L})/u;
const LETTER = /\P{M}(?:\p{M}|(?<=\u094d)\P{M})*/gu;

const widthOf = ({ text, run }: Piece, size: number): number =>
  maxTextWidth(text, run.raised ? size * RAISED : size, run.strong);
function unitWidth({ pieces }: Unit, size: number): number {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return pieces.reduce((sum, piece) => sum + widthOf(piece, size), 0) * (length > UNBROKEN ? UNBROKEN_MARGIN : 1);
}

function unitsOf(runs: readonly Run[]): Unit[] {
  const units: Unit[] = [];
  let spaced = true;
  for (const run of runs) {
    for (const text of run.text.split(/([ \n\t]+)/)) {
      if (text === '') continue;
      if (/^[ \n\t]/.test(text)) {
        spaced = true;
      } else {
        const last = units.at(-1);
        if (spaced || !last) units.push({ pieces: [{ text, run }], spaced });
        else last.pieces.push({ text, run });
        spaced = false;
      }
    }
  }
  return units;
}

/** Splits a unit that is wider than a line, such as an address. */
function cut(unit: Unit, width: number, size: number): Unit[] {
  if (unitWidth(unit, size) <= width) return [unit];
  const parts: Unit[] = [{ pieces: [], spaced: unit.spaced }];
  let used = 0;
  for (const { text, run } of unit.pieces) {
    const words = text.split(DASH);
    const whole = words.every((word) => widthOf({ text: word, run }, size) * UNBROKEN_MARGIN <= width);
    for (const part of whole ? words : (text.match(LETTER) ?? [])) {
      const piece = { text: part, run };
      const own = widthOf(piece, size) * UNBROKEN_MARGIN;
      if (used + own > width && used > 0) {
        parts.push({ pieces: [], spaced: true });
        used = 0;
      }
      parts.at(-1)?.pieces.push(piece);
      used += own;
    }
  }
  return parts;
}

function linesOf(runs: readonly Run[], width: number, size: number): Piece[][] {
  const space = maxTextWidth(' ', size);
  const lines: Piece[][] = [];
  let used = Infinity;
  for (const unit of unitsOf(runs).flatMap((one) => cut(one, width, size))) {
    const own = unitWidth(unit, size);
    const before = unit.spaced ? space : 0;
    const [first, ...rest] = unit.pieces;
    if (!first) continue;
    if (used + before + own > width) {
      lines.push([...unit.pieces]);
      used = own;
    } else {
      lines.at(-1)?.push({ ...first, text: unit.spaced ? ` ${first.text}` : first.text }, ...rest);
      used += before + own;
    }
  }
  return lines.map(joined);
}

/** Joins neighbouring pieces of one run. */
function joined(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last?.run === piece.run) last.text += piece.text;
    else pieces.push({ ...piece });
  }
  return pieces;
}

/** Closes directional isolates at the end of each line, and opens them again on the next. */
function balanced(lines: readonly Piece[][]): Piece[][] {
  let open = 0;
  return lines.map((line) => {
    const before = FIRST_STRONG.repeat(open);
    for (const { text } of line) {
      for (const char of text) open = Math.max(0, open + Number(char === FIRST_STRONG) - Number(char === CLOSE));
    }
    return wrapped(line, before, CLOSE.repeat(open));
  });
}

const wrapped = (line: readonly Piece[], before: string, after: string): Piece[] =>
  line.map(({ text, run }, i) => ({
    run,
    text: `${i === 0 ? before : ''}${text}${i === line.length - 1 ? after : ''}`,
  }));

/** Places a text on as many lines as it needs. */
export function setText(runs: readonly Run[], { x, y, width, size }: Setting, sheet: Sheet): Placed {
  const rtl = sheet.locale.dir === 'rtl';
  const { line: leading, base } = leadingOf(sheet);
  const lines = balanced(linesOf(runs, width, size)).map((line) => (rtl ? wrapped(line, OPEN, CLOSE) : line));
  const nodes = lines.map((line, i) => ({
    name: 'text',
    attributes: {
      x: String(round(rtl ? sheet.width - x : x)),
      y: String(round(y + i * leading * size + base * size)),
      'font-size': String(size),
      ...(rtl ? { 'text-anchor': 'end' } : {}),
    },
    children: line.map((piece, p) => spanOf(piece, line[p - 1], size)),
  }));
  return { nodes, height: lines.length * leading * size };
}

function spanOf({ text, run }: Piece, before: Piece | undefined, size: number): Markup {
  const look = [run.strong && 'poster-strong', run.soft && 'poster-soft'].filter(Boolean).join(' ');
  const shift = (Number(before?.run.raised ?? false) - Number(run.raised ?? false)) * size * 0.35;
  return {
    name: 'tspan',
    attributes: {
      class: look,
      ...(run.raised ? { 'font-size': String(round(size * RAISED)) } : {}),
      ...(shift === 0 ? {} : { dy: String(round(shift)) }),
    },
    children: [text],
  };
}

export const round = (value: number): number => Math.round(value * 100) / 100;
