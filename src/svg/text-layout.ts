import type { Markup } from './read-template.js';
import { textWidth } from '../core/text-width.js';

/** A part of a text that is set in one way. */
export interface Run {
  text: string;
  strong?: boolean;
  soft?: boolean;
  /** Small and high: the number of a source. */
  raised?: boolean;
}

/** Where a text is set: positions in px from the inline start and the top of a sheet. */
export interface Setting {
  x: number;
  y: number;
  width: number;
  /** Font size in px. */
  size: number;
}

/** The sheet that texts are set on. */
export interface Sheet {
  width: number;
  locale: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** What has been set, and how much room it took. */
export interface Placed {
  nodes: readonly Markup[];
  height: number;
}

interface Piece {
  text: string;
  run: Run;
}

/** Pieces that stay together, such as a word and the number of its source. */
interface Unit {
  pieces: Piece[];
  spaced: boolean;
}

const RAISED = 0.7;
/** How high a line is and where its baseline lies, in em: Nastaliq writes steeply downwards. */
const LEADING = { tall: { line: 2.05, base: 1.45 }, usual: { line: 1.4, base: 1.05 } };
const TALL = /^(?:ur|ks|pnb)\b/;
const [OPEN, CLOSE, FIRST_STRONG] = ['\u2067', '\u2069', '\u2068'];

/** A text whose direction holds in programs that know isolates only. */
export const asRightToLeft = (text: string): string => OPEN + text + CLOSE;

export const leadingOf = ({ locale }: Sheet) => (TALL.test(locale.lang) ? LEADING.tall : LEADING.usual);

/** A picture is drawn in whatever fonts there are, and some set a text wider than most. */
const WIDEST = 1.06;

/** The room for a text in any common font, in px. */
export const roomFor = (text: string, size: number, bold = false): number => textWidth(text, size, bold) * WIDEST;

/** Fonts agree about spaces: a text of this many letters without one, such as an address, may be wider still. */
const UNBROKEN = 24;
const WIDER = 1.05;

/** Where a text may end in need: after a dash between words, or else between what is read as letters. */
const DASH = /(?<=\p{L}[\p{L}\p{M}]+[–-])(?=\p{L})/u;
const LETTER = /\P{M}(?:\p{M}|(?<=\u094d)\P{M})*/gu;

const widthOf = ({ text, run }: Piece, size: number): number =>
  roomFor(text, run.raised ? size * RAISED : size, run.strong);
function unitWidth({ pieces }: Unit, size: number): number {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return pieces.reduce((sum, piece) => sum + widthOf(piece, size), 0) * (length > UNBROKEN ? WIDER : 1);
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

/** Cuts what is wider than a line, such as an address. */
function cut(unit: Unit, width: number, size: number): Unit[] {
  if (unitWidth(unit, size) <= width) return [unit];
  const parts: Unit[] = [{ pieces: [], spaced: unit.spaced }];
  let used = 0;
  for (const { text, run } of unit.pieces) {
    const words = text.split(DASH);
    const whole = words.every((word) => widthOf({ text: word, run }, size) * WIDER <= width);
    for (const part of whole ? words : (text.match(LETTER) ?? [])) {
      const piece = { text: part, run };
      const own = widthOf(piece, size) * WIDER;
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
  const space = roomFor(' ', size);
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

/** Neighbours of one run become one piece. */
function joined(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last?.run === piece.run) last.text += piece.text;
    else pieces.push({ ...piece });
  }
  return pieces;
}

/** Names kept apart by isolates are kept apart on both lines where a line ends inside one. */
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

/** Sets a text on as many lines as it needs. */
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
