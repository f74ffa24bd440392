// Answers pages that use this library on their side (MIT, maintained; its messages are documented).
import '@open-iframe-resizer/core';

/**
 * Posts the height of this page to its parent, now and whenever it changes, in the formats of `amp-iframe` (which
 * `@newswire/frames` understands as well) and WordPress. The messages contain nothing but the height.
 */
export function postHeight({ parent, document, location, ResizeObserver }: Window & typeof globalThis): void {
  if (parent === window) return;
  // WordPress adds a secret to the address of the frame, and only accepts messages that contain it.
  const secret = /[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const root = document.documentElement;
  let posted = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }).observe(root);
}
