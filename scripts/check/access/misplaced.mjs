/** Runs in the page: returns texts that are clipped at an edge or overlap, except inside `skipped` elements. */
export function misplaced(tag, skipped = 'style, title, option, textarea, .scroller') {
  const host = document.querySelector(tag);
  const found = [];
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > edge)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const texts = [];
  /** Returns the boxes that clip an element; scroll containers do not clip, and visually hidden texts have none. */
  const cutting = (element) => {
    const found = [];
    for (let at = element; at; at = at.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(at);
      if (clipPath !== 'none') return [];
      if (at.namespaceURI.endsWith('svg')) continue;
      const across = /hidden|clip/.test(overflowX);
      const down = /hidden|clip/.test(overflowY);
      if (across || down) found.push({ across, down, box: at.getBoundingClientRect() });
    }
    return found;
  };
  const walker = document.createTreeWalker(host.shadowRoot, window.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent.trim();
    if (!words || element.closest(skipped) || !element.checkVisibility()) continue;
    if (element.matches('details:not([open])')) continue;
    // Content that is not shown yet has no box.
    if (getComputedStyle(element).visibility === 'hidden') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = element.namespaceURI.endsWith('svg')
      ? [element.getBoundingClientRect()]
      : [...range.getClientRects()];
    const limits = cutting(element);
    for (const { left, right, top, bottom } of boxes) {
      // Line boxes are a little larger than their letters.
      const over = (bottom - top) / 4;
      for (const { across, down, box } of limits) {
        if (across && (left < box.left - 2 || right > box.right + 2)) found.push(`cut off across: "${words}"`);
        if (down && (top < box.top - over || bottom > box.bottom + over)) found.push(`cut off: "${words}"`);
      }
      if (left < -1 || right > edge + 1) found.push(`cut: "${words}" from ${left.toFixed()} to ${right.toFixed()}`);
      texts.push({ element, words, left, right, top, bottom });
    }
  }
  for (const [i, one] of texts.entries()) {
    for (const other of texts.slice(i + 1)) {
      if (one.element === other.element) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Line boxes are a little larger than their letters.
      const high = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (across > 2 && down > high * 0.3) found.push(`covered: "${one.words}" and "${other.words}"`);
    }
  }
  return [...new Set(found)];
}
