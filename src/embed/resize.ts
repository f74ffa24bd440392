/**
 * One line for a page with our frames: `<script src="…/embed/resize.js" defer></script>` gives every frame with a page from
 * this folder the height of its content, also frames that are added later.
 */
import { initialize } from '@open-iframe-resizer/core';

const folder = document.currentScript instanceof HTMLScriptElement ? new URL('.', document.currentScript.src).href : '';
const resized = new WeakSet<HTMLIFrameElement>();

function resizeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    if (resized.has(frame) || !folder || !frame.src.startsWith(folder)) continue;
    resized.add(frame);
    void initialize({}, frame);
  }
}

resizeFrames();
new MutationObserver(resizeFrames).observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
