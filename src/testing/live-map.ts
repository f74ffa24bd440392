import { expect, fixture, html } from '@open-wc/testing';
import type { CorridorMapElement } from '../corridor-map/corridor-map.js';
import '../corridor-map/corridor-map.js';
import { until } from './fixtures.js';

export const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');

/** Returns the part of a live map that is dragged. */
export const sheet = (element: Element): HTMLElement =>
  shadow(element).querySelector<HTMLElement>('.sheet') ?? expect.fail('no live map');

/** Waits until a map is live. */
export async function untilLive(element: CorridorMapElement): Promise<CorridorMapElement> {
  await until(() => shadow(element).querySelector('.sheet svg text') !== null, 'the live map');
  await element.updateComplete;
  return element;
}

/** Creates a map that is live from the start. */
export const live = async (
  attributes = html`<corridor-map loading="eager"></corridor-map>`,
): Promise<CorridorMapElement> => untilLive(await fixture<CorridorMapElement>(attributes));

/** Returns a button of the live map by its name. */
export const control = (element: Element, name: string): HTMLButtonElement =>
  shadow(element).querySelector<HTMLButtonElement>(`.zoom [aria-label="${name}"]`) ?? expect.fail(`no button ${name}`);

/** Returns the screen position of a name; `undefined` where it is not drawn. */
export function nameAt(element: Element, name: string): string | undefined {
  const texts = [...shadow(element).querySelectorAll('.sheet svg text')];
  const { x, y } = texts.find(({ textContent }) => textContent === name)?.getBoundingClientRect() ?? {};
  return x === undefined || y === undefined ? undefined : `${Math.round(x)} ${Math.round(y)}`;
}
