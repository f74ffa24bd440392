/**
 * One line for a page with frames of ours: `<script src="…/embed/resize.js" defer></script>` gives every frame of a page
 * beside this file the height of what is in it, also those that come later.
 */
import { initialize } from '@open-iframe-resizer/core';

const place = document.currentScript instanceof HTMLScriptElement ? new URL('.', document.currentScript.src).href : '';
const met = new WeakSet<HTMLIFrameElement>();

function meet(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    if (met.has(frame) || !place || !frame.src.startsWith(place)) continue;
    met.add(frame);
    void initialize({}, frame);
  }
}

meet();
new MutationObserver(meet).observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
