/** Moves the focus to the item with an id, and selects it if it is a count. Warns about an unknown id. */
export function focusItem(root: ParentNode, id: string, select: (pair: string, series: string) => void): boolean {
  const item = [...root.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => dataset['id'] === id);
  if (!item) {
    console.warn(`<trade-target-gauge>: focusItem("${id}"): no such pair or count is shown.`);
    return false;
  }
  const pair = item.closest<HTMLElement>('section')?.dataset['id'] ?? '';
  if (id === pair) item.tabIndex = -1;
  else select(pair, id.slice(pair.length + 1));
  item.focus();
  return true;
}
