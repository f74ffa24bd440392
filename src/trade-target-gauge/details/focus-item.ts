/** Moves the focus to the item with an id, and selects it if it is a count. */
export function focusItem(root: ParentNode, id: string, select: (pair: string, series: string) => void): void {
  const item = root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  const pair = item?.closest<HTMLElement>('section')?.dataset['id'] ?? '';
  if (item && id === pair) item.tabIndex = -1;
  else if (item) select(pair, id.slice(pair.length + 1));
  item?.focus();
}
