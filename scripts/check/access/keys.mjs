/** What a reader does without a pointer, and what a screen reader says then. */

/** Runs in the page: what has the focus, or what in it stands for it. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const inside = at?.getAttribute('aria-activedescendant');
  return (inside && at.getRootNode().getElementById(inside)) || at;
}

/** What is said of what has the focus: role, name, and its value in words. */
export async function heard(page) {
  const client = await page.createCDPSession();
  const { result } = await client.send('Runtime.evaluate', { expression: `(${focused})()` });
  const { objectId } = result;
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  await client.detach();
  const [{ role, name }] = nodes;
  return `${role?.value} ${name?.value ?? ''}`.replace(/\s+/g, ' ').trim();
}

/** Waits until drawing has come to rest. */
export const settle = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 6; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Presses keys one after another, each as a reader would who waits for what it brings. */
export async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
}

/**
 * Presses a key until something is said.
 * @returns how often it took
 * @throws where `most` presses do not lead there
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

/** The text of the first element of a graphic that fits a selector. */
export const textOf = (page, tag, selector) =>
  page.$eval(
    tag,
    (host, wanted) => host.shadowRoot.querySelector(wanted)?.textContent.replace(/\s+/g, ' ').trim(),
    selector,
  );
