/**
 * The first drawing of a tag with its bundled facts in a page that has drawn nothing yet: from its insertion to the end
 * of its first update. The script has run and its facts are parsed; nothing is warmed up.
 * @param {string} tag
 * @param {number} limit Milliseconds.
 * @returns {import('./run.mjs').Bench}
 */
export const firstDrawing = (tag, limit) => ({
  name: 'first drawing of the bundled facts, from insertion to the end of the update, cold',
  unit: 'ms',
  limit,
  measure: (page, origin) =>
    page.evaluate(
      async (name, url) => {
        await import(url);
        // Ready means that the browser has nothing else to do.
        await new Promise((resolve) => requestIdleCallback(resolve));
        const element = document.createElement(name);
        const start = performance.now();
        document.body.append(element);
        await element.updateComplete;
        const end = performance.now();
        if (!element.shadowRoot.querySelector('figure')) throw new Error(`<${name}> drew nothing`);
        return end - start;
      },
      tag,
      `${origin}/dist/cdn/${tag}.js`,
    ),
});
