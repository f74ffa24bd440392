import { expect, fixture, html } from '@open-wc/testing';
import type { CorridorMapElement } from '../corridor-map/corridor-map.js';
import '../corridor-map/corridor-map.js';
import { until } from './fixtures.js';

export const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');

/** The part of a live map that is dragged. */
export const sheet = (element: Element): HTMLElement =>
  shadow(element).querySelector<HTMLElement>('.sheet') ?? expect.fail('no live map');

/** Waits until a map has been brought to life. */
export async function cameAlive(element: CorridorMapElement): Promise<CorridorMapElement> {
  await until(() => shadow(element).querySelector('.sheet svg text') !== null, 'the live map');
  await element.updateComplete;
  return element;
}

/** A map that is live from the start. */
export const live = async (
  attributes = html`<corridor-map loading="eager"></corridor-map>`,
): Promise<CorridorMapElement> => cameAlive(await fixture<CorridorMapElement>(attributes));

/** A button of the live map, by its name. */
export const control = (element: Element, name: string): HTMLButtonElement =>
  shadow(element).querySelector<HTMLButtonElement>(`.zoom [aria-label="${name}"]`) ?? expect.fail(`no button ${name}`);

/** Where a name stands on the screen; `undefined` where it does not. */
export function nameAt(element: Element, name: string): string | undefined {
  const texts = [...shadow(element).querySelectorAll('.sheet svg text')];
  const { x, y } = texts.find(({ textContent }) => textContent === name)?.getBoundingClientRect() ?? {};
  return x === undefined || y === undefined ? undefined : `${Math.round(x)} ${Math.round(y)}`;
}
