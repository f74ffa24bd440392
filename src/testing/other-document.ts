import { expect } from '@open-wc/testing';
import type { GraphicElement } from '../ui/host/graphic.js';
import { until } from './fixtures.js';

/** A frame as wide as its page, with a document of its own; `content` stands in its body. */
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

/** How long nothing new is drawn once all has come that was on its way, in ms. */
const REST = 500;

/** Waits until a graphic is drawn and stays as it is. */
export async function settled(element: GraphicElement): Promise<void> {
  await until(() => element.matches(':state(ready)'), 'the drawing');
  let before = '';
  let since = performance.now();
  await until(() => {
    const now = rootOf(element).innerHTML;
    if (now !== before) since = performance.now();
    before = now;
    return performance.now() - since > REST;
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

/** How all that is drawn looks, part by part, but for places and sizes. */
export function looksOf(element: GraphicElement): string[] {
  return [...rootOf(element).querySelectorAll('*')].map((part) => {
    const style = getComputedStyle(part);
    return [part.localName, part.getAttribute('class'), ...LOOKS.map((name) => style[name])].join(' ');
  });
}
