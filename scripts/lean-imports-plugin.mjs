/** All chunks that a chunk brings along, itself among them. */
function brought(name, chunks) {
  const found = new Set([name]);
  for (const one of found) for (const next of chunks[one]?.imports ?? []) found.add(next);
  return found;
}

/**
 * Rollup lets a chunk name what its imports import, so that a browser asks for all at once. A chunk that is loaded later
 * need not name what every chunk that loads it has loaded before.
 * @returns {import('rollup').Plugin}
 */
export function leanImports() {
  return {
    name: 'lean-imports',
    renderChunk(code, { fileName, isDynamicEntry, imports }, _, { chunks }) {
      const loaders = Object.values(chunks).filter((chunk) => chunk.dynamicImports.includes(fileName));
      if (!isDynamicEntry || loaders.length === 0) return null;
      const there = loaders.map((chunk) => brought(chunk.fileName, chunks));
      return imports
        .filter((name) => there.every((known) => known.has(name)))
        .reduce((text, name) => text.replace(`import"./${name}";`, ''), code);
    },
  };
}
