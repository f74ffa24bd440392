const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The whole of a file of facts, from what a first drawing needed of it and the `rest`, as a build has parted them
 * (`scripts/split-facts.mjs`). `ids` are the ids of sources, by the short ones that stood for them.
 */
export function joined(first: unknown, rest: unknown, ids: readonly string[], key?: string): unknown {
  if (key === 'sources' && Array.isArray(first)) return rest ?? first.map((short) => ids[parseInt(String(short), 36)]);
  if (Array.isArray(first)) {
    const parts = first.values();
    const items = Array.isArray(rest) ? rest : first.map(() => 0);
    // What is shown only where an author asks for it comes whole.
    return items.map((item: unknown) =>
      isObject(item) && item['later'] ? item : joined(parts.next().value, item || undefined, ids),
    );
  }
  if (!isObject(first)) return rest ?? first;
  if (first['brief']) return rest;
  const more = isObject(rest) ? rest : {};
  return {
    ...Object.fromEntries(Object.entries(first).map(([name, value]) => [name, joined(value, more[name], ids, name)])),
    ...Object.fromEntries(Object.entries(more).filter(([name]) => !(name in first))),
  };
}
