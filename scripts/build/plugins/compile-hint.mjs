/** The magic comment of V8 for scripts in which nearly all functions run immediately. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Adds the compile hint to the files of the first drawing, so that browsers compile them in the background while they are
 * loading, and not function by function during the drawing. Files that load later have none, because much of their code is
 * never called. Must run after the minifier, which removes comments.
 * @param {RegExp} modules Modules of the first drawing: a file with one of these gets the hint.
 * @returns {import('rollup').Plugin}
 */
export function compileHint(modules) {
  return {
    name: 'compile-early',
    renderChunk: (code, { moduleIds }) => (moduleIds.some((id) => modules.test(id)) ? HINT + code : null),
  };
}
