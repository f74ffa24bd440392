/** Helpers for tests of an interactive timeline, which use it as a reader would. */
import { expect, fixture, html } from '@open-wc/testing';
import type { VisitTimelineElement } from '../visit-timeline/visit-timeline.js';
import '../visit-timeline/visit-timeline.js';
import { until } from './fixtures.js';
import { panelOf } from './touch-graphics.js';

export const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...shadow(element).querySelectorAll<HTMLElement>(selector),
];
export const find = <Found extends HTMLElement>(element: Element, selector: string): Found =>
  shadow(element).querySelector<Found>(selector) ?? expect.fail(`no ${selector}`);
export const said = (element: Element, selector: string): string | undefined =>
  find(element, selector).textContent?.replace(/\s+/g, ' ').trim();
/** Returns the ids of the list's entries, from the top. */
export const ids = (element: Element): (string | null)[] =>
  all(element, '.entry').map((entry) => entry.getAttribute('data-id'));
/** Returns the entries that are in sight without opening anything. */
export const inSight = (element: Element): HTMLElement[] =>
  all(element, '.entry').filter((entry) => !entry.closest('details'));
export const focused = (element: Element): string | null | undefined =>
  shadow(element).activeElement?.closest('.entry')?.getAttribute('data-id');

/** Creates a timeline and waits until it is interactive. */
export async function make(template = html`<visit-timeline></visit-timeline>`): Promise<VisitTimelineElement> {
  const element = await fixture<VisitTimelineElement>(template);
  await until(() => shadow(element).querySelector('.live') !== null, 'filter and search');
  if (shadow(element).querySelector('.rest')) await panelOf(element, 'rest');
  return element;
}

export async function openTools(element: VisitTimelineElement): Promise<void> {
  find(element, '.tools > summary').click();
  await until(() => shadow(element).querySelector('.controls') !== null, 'the controls');
}

export function choose(element: Element, label: string, value: string): void {
  const box = all(element, 'label').find(({ textContent }) => textContent?.trim().startsWith(label));
  const control = box?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!control) return expect.fail(`no ${label}`);
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

type Data = NonNullable<VisitTimelineElement['data']>;

/** Creates data with a visit a day. */
export function many(count: number): Data {
  const day = (i: number) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
  return {
    asOf: '2026-02',
    sources: { S: { publisher: 'P', title: 'T', url: 'https://example.org/', date: null } },
    visits: Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      date: day(i),
      people: [{ name: `Leader ${i}`, role: 'president' as const, country: i % 2 ? 'KZ' : 'UZ' }],
      host: 'PK',
      place: 'Islamabad',
      kind: 'bilateral' as const,
      inArticle: false,
      sources: ['S'],
    })),
    events: [],
  };
}

/** Sets the data of a timeline. */
export async function give(data: Data, made?: VisitTimelineElement): Promise<VisitTimelineElement> {
  const element = made ?? (await make());
  element.data = data;
  await element.complete;
  await until(() => !shadow(element).textContent?.includes('Tokayev'), 'the other data');
  return element;
}
