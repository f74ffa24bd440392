/** Moves the focus to what bears an id, and picks the count where it is one. Says so where nothing bears it. */
export function focusIn(root: ParentNode, id: string, pick: (pair: string, series: string) => void): boolean {
  const item = [...root.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => dataset['id'] === id);
  if (!item) {
    console.warn(`<trade-target-gauge>: focusItem("${id}"): no such pair or count is shown.`);
    return false;
  }
  const pair = item.closest<HTMLElement>('section')?.dataset['id'] ?? '';
  if (id === pair) item.tabIndex = -1;
  else pick(pair, id.slice(pair.length + 1));
  item.focus();
  return true;
}
