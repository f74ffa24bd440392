const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands between the values of a source in its line. */
export const SEPARATOR = '|';

/** What a build writes of the facts that a first drawing does without (`scripts/lib/fact-parts.mjs`). */
export interface Rest {
  [name: string]: unknown;
  /** The source table as `readSources` reads it. */
  sources: string;
  /** The origins of the coordinates, in the order of the places. */
  origins?: readonly unknown[];
}

/** What only the first part of a facts file says: that an item is shortened, and how many sources come later. */
const OF_FIRST_PART = ['brief', 'lateSources'];

/**
 * Reads a source table of one line per source: id, publisher, title, address, date if there is one, and kind. The line of
 * a source that is `known` has only its id, and its id there.
 */
export function readSources(lines: string, known: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    lines.split('\n').map((line) => {
      const [id = '', publisher = '', title, address = '', date, kind] = line.split(SEPARATOR);
      if (title === undefined) return [id, known[publisher]];
      const url = /^http:/.test(address) ? address : `https://${address}`;
      return [id, { publisher, title, url, date: date || null, ...(kind && { kind }) }];
    }),
  );
}

/**
 * Joins the parts of a facts file: what the first drawing needed, with the sources it cites if there are any, and the
 * `rest`. `order` maps each short source id to its position in the source table.
 */
export function joinFacts(
  first: Record<string, unknown>,
  { sources, origins, ...rest }: Rest,
  order: readonly number[],
) {
  const table = readSources(sources, first['sources'] as Record<string, unknown>);
  const ids = Object.keys(table);
  const places = Object.keys(first['places'] ?? {});
  const positions = origins && {
    origins: Object.fromEntries(origins.map((origin, i) => [places[i] ?? '', origin] as const)),
  };
  return joined(
    { ...first, sources: {} },
    { ...rest, ...positions, sources: table },
    order.map((i) => ids[i] ?? ''),
  );
}

function joined(first: unknown, rest: unknown, ids: readonly string[], key?: string): unknown {
  if (key === 'sources' && Array.isArray(first)) return rest ?? first.map((short) => ids[Number(short)]);
  if (Array.isArray(first)) {
    const parts = first.values();
    const items = Array.isArray(rest) ? rest : first.map(() => 0);
    // Items that are shown only on request are complete already.
    return items.map((item: unknown) =>
      isObject(item) && item['later'] ? item : joined(parts.next().value, item || undefined, ids),
    );
  }
  if (!isObject(first)) return rest ?? first;
  const more = isObject(rest) ? rest : {};
  const kept = Object.entries(first).filter(([name]) => !OF_FIRST_PART.includes(name));
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, joined(value, more[name], ids, name)])),
    ...Object.fromEntries(Object.entries(more).filter(([name]) => !(name in first))),
  };
}
