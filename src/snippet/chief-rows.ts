import { elementsIn, readMarkup, textOf, type Markup } from '../svg/read-template.js';
import type { Cell, Table } from '../core/table.js';
import type { FrameParts } from '../ui/frame/frame-parts.js';

const COLUMNS = 5;
const ROWS = 8;
/** With more cells, the table would be higher than the graphic that replaces it. */
const CELLS = 30;
/** How many letters fit beside each other on a phone: the limit for the longest words of all columns. */
const LETTERS = 36;
/** Where a line may break; in Chinese after every character. */
const BREAKS = /[\s–-]|\p{Script=Han}/u;

type Row = readonly Cell[];

const inParts = (nodes: Markup['children'], part: string): Markup[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.attributes.part === part ? [node] : inParts(node.children, part);
  });

/** Returns the rows of gauges: the share of the target, and the newest counts. */
function gaugeRows({ graphic, sources, headline, locale }: FrameParts): Row[] {
  return inParts(readMarkup(graphic), 'gauge').flatMap((gauge) => {
    const name = gauge.attributes['aria-label'] || headline;
    const shares = inParts(gauge.children, 'share').map(({ children }) => textOf(children));
    const counts = elementsIn([gauge], 'span').flatMap((said) => {
      const [count] = inParts([said], 'count');
      const marks = elementsIn([said], 'sup').flatMap(({ children }) => elementsIn(children, 'a'));
      const numbers = marks.map(({ children }) => textOf(children));
      const ids = sources.filter(({ number }) => numbers.includes(locale.f.number(number))).map(({ id }) => id);
      return count ? [{ text: count.attributes['aria-label'] ?? '', sources: ids }] : [];
    });
    return [...shares.map((text) => ({ text })), ...counts].map((cell): Row => [{ text: name }, cell]);
  });
}

/** Returns one row per name in the first column, which is the newest in sorted tables. */
function mainRows(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= ROWS) return rows;
  const names = [...new Set(rows.map(([name]) => name?.text))];
  return names.flatMap((name) => rows.filter(([first]) => first?.text === name).slice(0, 1)).slice(0, ROWS);
}

/** Whether a column distinguishes rows, or, as the first column or of a single row, is not empty. */
function isTelling(rows: readonly Row[], i: number): boolean {
  const texts = new Set(rows.map((row) => row[i]?.text ?? ''));
  return texts.size > 1 || ((i === 0 || rows.length === 1) && !texts.has(''));
}

/** Removes the widest text columns, except the first, until the others fit on a phone. */
function fitColumns(columns: readonly number[], table: Table): readonly number[] {
  const textsOf = (i: number): string[] => table.rows.map((row) => row[i]?.text ?? '');
  const widthOf = (i: number): number =>
    Math.max(
      ...[table.columns[i] ?? '', ...textsOf(i)].flatMap((text) => text.split(BREAKS)).map((word) => word.length),
    );
  const ofWords = columns.slice(1).filter((i) => !textsOf(i).some((text) => /^\p{Nd}/u.test(text)));
  const [first, ...rest] = ofWords;
  if (first === undefined || columns.reduce((sum, i) => sum + widthOf(i), 0) <= LETTERS) return columns;
  const widest = rest.reduce((one, other) => (widthOf(other) > widthOf(one) ? other : one), first);
  return fitColumns(
    columns.filter((i) => i !== widest),
    table,
  );
}

/** Returns a short table, without columns that distinguish nothing. That of gauges has no header. */
export function chiefRows(parts: FrameParts): Table | undefined {
  const table = parts.table?.();
  if (!table) return undefined;
  const gauges = gaugeRows(parts);
  if (gauges.length > 0) return { ...table, columns: [], rows: gauges };
  const rows = mainRows(table.rows.slice(table.chief ?? 0));
  const telling = table.columns.flatMap((_, i) => (isTelling(rows, i) ? [i] : [])).slice(0, COLUMNS);
  const chosen = fitColumns(telling, { ...table, rows });
  const few = rows.slice(0, Math.floor(CELLS / chosen.length));
  const pick = <Item>(items: readonly Item[]): Item[] => chosen.flatMap((i) => items[i] ?? []);
  return { ...table, columns: pick(table.columns), rows: few.map((row) => pick(row)) };
}
