const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands between the values of a source in its line. */
export const SEPARATOR = '|';

/** What a build writes of the facts that a first drawing does without (`scripts/lib/fact-parts.mjs`). */
export interface Rest {
  [name: string]: unknown;
  /** A line each: id, publisher, title, address, and date if there is one. */
  sources: string;
  /** In the order of the places. */
  origins?: readonly unknown[];
}

/**
 * The whole of a file of facts, from what a first drawing needed of it and the `rest`. `order` tells which of the sources
 * each short id stood for.
 */
export function wholeOf(first: Record<string, unknown>, { sources, origins, ...rest }: Rest, order: readonly number[]) {
  const table = Object.fromEntries(
    sources.split('\n').map((line) => {
      const [id = '', publisher, title, address = '', date] = line.split(SEPARATOR);
      const url = /^http:/.test(address) ? address : `https://${address}`;
      return [id, { publisher, title, url, date: date || null }];
    }),
  );
  const ids = Object.keys(table);
  const places = Object.keys(first['places'] ?? {});
  const positions = origins && {
    origins: Object.fromEntries(origins.map((origin, i) => [places[i] ?? '', origin] as const)),
  };
  return joined(
    first,
    { ...rest, ...positions, sources: table },
    order.map((i) => ids[i] ?? ''),
  );
}

function joined(first: unknown, rest: unknown, ids: readonly string[], key?: string): unknown {
  if (key === 'sources' && Array.isArray(first)) return rest ?? first.map((short) => ids[Number(short)]);
  if (Array.isArray(first)) {
    const parts = first.values();
    const items = Array.isArray(rest) ? rest : first.map(() => 0);
    // What is shown only where an author asks for it comes whole.
    return items.map((item: unknown) =>
      isObject(item) && item['later'] ? item : joined(parts.next().value, item || undefined, ids),
    );
  }
  if (!isObject(first)) return rest ?? first;
  const more = isObject(rest) ? rest : {};
  // What a first drawing keeps short is whole from here on.
  const kept = Object.entries(first).filter(([name]) => name !== 'brief');
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, joined(value, more[name], ids, name)])),
    ...Object.fromEntries(Object.entries(more).filter(([name]) => !(name in first))),
  };
}
