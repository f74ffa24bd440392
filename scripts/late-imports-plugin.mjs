/**
 * Takes out of chunks that load later the imports that name nothing. Rollup adds them so that a browser asks early for what a
 * chunk's imports import in turn; what is shared has long been there when something loads later.
 * @returns {import('rollup').Plugin}
 */
export function lateImports() {
  return {
    name: 'late-imports',
    renderChunk: (code, { isEntry, isDynamicEntry }) =>
      isDynamicEntry && !isEntry ? { code: code.replace(/^import '\.\/[^']+';\n/gm, ''), map: null } : null,
  };
}
