import { expect } from '@open-wc/testing';
import type { GraphicElement } from '../ui/host/graphic.js';
import { until } from './fixtures.js';

/** Opens a frame as wide as its page, with `content` in its body. */
export async function openFrame(content = '', lang = 'en'): Promise<HTMLIFrameElement & { contentDocument: Document }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body style="margin: 0">${content}`;
  frame.setAttribute('style', 'border: 0; inline-size: 100%; block-size: 2000px');
  document.body.prepend(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  window.scrollTo(0, 0);
  return frame as HTMLIFrameElement & { contentDocument: Document };
}

export const rootOf = ({ shadowRoot }: Element): ShadowRoot => shadowRoot ?? expect.fail('no shadow root');
export const find = (element: Element, selector: string) => rootOf(element).querySelector<HTMLElement>(selector);

/** How long a drawing must stay the same to count as complete, in ms. */
const STABLE_TIME = 500;

/** Waits until a graphic is drawn and stays the same. */
export async function settled(element: GraphicElement): Promise<void> {
  await until(() => element.matches(':state(ready)'), 'the drawing');
  let before = '';
  let since = performance.now();
  await until(() => {
    const now = rootOf(element).innerHTML;
    if (now !== before) since = performance.now();
    before = now;
    return performance.now() - since > STABLE_TIME;
  }, 'a drawing that stays');
}

/** Opens a panel by its button, and waits until its content is there. */
export async function openPanel(element: GraphicElement, part: string, content: string): Promise<void> {
  const panel = find(element, `details[part=${part}]`);
  if (!panel?.hasAttribute('open')) find(element, `details[part=${part}] > summary`)?.click();
  await until(() => find(element, `details[part=${part}] ${content}`) !== null, `the ${part}`);
  await settled(element);
}

const LOOKS = ['color', 'fill', 'stroke', 'fontSize', 'fontWeight', 'display', 'position', 'backgroundColor'] as const;

/** Returns the look of all nodes, except positions and sizes. */
export function looksOf(element: GraphicElement): string[] {
  return [...rootOf(element).querySelectorAll('*')].map((part) => {
    const style = getComputedStyle(part);
    return [part.localName, part.getAttribute('class'), ...LOOKS.map((name) => style[name])].join(' ');
  });
}
