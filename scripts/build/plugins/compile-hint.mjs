/** What V8 reads at the head of a script: nearly all of this file runs as soon as it is there. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Lets browsers that know the hint compile what draws at first while it still arrives, beside the page's own work, and not
 * function by function in the midst of the drawing. What loads later stays without: much of it is never called. Stands
 * after what minifies, which takes comments out.
 * @param {RegExp} modules What draws at first: a file of it draws with one of these modules.
 * @returns {import('rollup').Plugin}
 */
export function compileEarly(modules) {
  return {
    name: 'compile-early',
    renderChunk: (code, { moduleIds }) => (moduleIds.some((id) => modules.test(id)) ? HINT + code : null),
  };
}
