/** Functions that use a graphic by keyboard, and return what a screen reader would say. */

/** Runs in the page: returns the focused element, or its active descendant. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const inside = at?.getAttribute('aria-activedescendant');
  return (inside && at.getRootNode().getElementById(inside)) || at;
}

/** Returns what a screen reader says about the focused element: role, name, and value in words. */
export async function heard(page) {
  const client = await page.createCDPSession();
  const { result } = await client.send('Runtime.evaluate', { expression: `(${focused})()` });
  const { objectId } = result;
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  await client.detach();
  const [{ role, name }] = nodes;
  return `${role?.value} ${name?.value ?? ''}`.replace(/\s+/g, ' ').trim();
}

/** Waits until nothing is redrawn any more. */
export const settle = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 6; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Presses keys one after another, and waits after each until its effect is drawn. */
export async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
}

/**
 * Presses a key until a screen reader would say these words.
 * @returns the number of presses
 * @throws after `most` presses without success
 */
export async function pressUntil(page, key, words, most) {
  const said = [];
  for (let count = 1; count <= most; count++) {
    await press(page, key);
    said.push(await heard(page));
    if (said.at(-1).includes(words)) return count;
  }
  throw new Error(`"${words}" was not heard within ${most} presses of ${key}: ${said.join(' | ')}`);
}

/** Returns the text of the first element of a graphic that matches a selector. */
export const textOf = (page, tag, selector) =>
  page.$eval(
    tag,
    (host, wanted) => host.shadowRoot.querySelector(wanted)?.textContent.replace(/\s+/g, ' ').trim(),
    selector,
  );
