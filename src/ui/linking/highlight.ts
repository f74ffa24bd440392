/** The detail of a highlight event: what the reader selected in one graphic of a group. */
export interface Highlight {
  /** The group, as the attribute `group` names it. */
  group: string;
  /** The selection, from the narrowest to the widest: ids of items, then codes of countries; empty when it is cleared. */
  subjects: readonly string[];
  /** The graphics that mark something; complete when `dispatchEvent()` returns. */
  shownIn?: Element[];
}

/**
 * Fired when the reader selects something in a graphic that has a `group`, or clears the selection. Graphics of the group listen
 * on the document, whichever file they come from, so a page may also fire one itself:
 * `document.dispatchEvent(new CustomEvent('story-highlight', { detail: { group: 'trade', subjects: ['KZ'] } }))`.
 */
export class StoryHighlightEvent extends CustomEvent<Required<Highlight>> {
  constructor(group: string, subjects: readonly string[]) {
    super('story-highlight', { bubbles: true, composed: true, detail: { group, subjects, shownIn: [] } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-highlight': StoryHighlightEvent;
  }
}

/** Describes the items of an element, so that links on the page and other graphics can lead to them. */
export interface LinkTargets<Data = unknown> {
  /** Returns all ids that `focusItem()` accepts. */
  idsOf(data: Data): readonly string[];
  /** Returns the countries that an item is about, as ISO 3166 codes; empty where unknown. */
  countriesOf(data: Data, id: string): readonly string[];
  /** The name of the element's select event. */
  readonly event: string;
  /** Returns the id of the item that was selected; `undefined` when the selection was cleared. */
  selectedIn(event: Event): string | undefined;
}

const COUNTRY = /^[A-Z]{2}$/;

/** Returns the subjects of an item, from the narrowest to the widest: itself, what it is part of, its stop, its countries. */
export function relatedItems<Data>(id: string, data: Data, items: LinkTargets<Data>): string[] {
  const parts = id.split('/');
  const paths = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  const topItems = topItemsOf(data, items);
  const countries = items.countriesOf(data, id).filter((country) => isDistinctive(country, topItems, data, items));
  return [...new Set([...paths, parts.at(-1) ?? id, ...countries])];
}

/**
 * Returns the items related to subjects: that of the narrowest known subject; otherwise all items of the countries, except
 * countries that more than half of the items share.
 */
export function itemsAbout<Data>(subjects: readonly string[], data: Data, items: LinkTargets<Data>): string[] {
  const known = items.idsOf(data);
  const same = subjects.find((subject) => known.includes(subject));
  if (same !== undefined) return [same];
  const topItems = topItemsOf(data, items);
  const countries = subjects.filter((one) => COUNTRY.test(one) && isDistinctive(one, topItems, data, items));
  return topItems.filter((id) => items.countriesOf(data, id).some((country) => countries.includes(country)));
}

const topItemsOf = <Data>(data: Data, items: LinkTargets<Data>): string[] =>
  items.idsOf(data).filter((id) => !id.includes('/'));

/** Whether at most half of the items are about a country. */
function isDistinctive<Data>(
  country: string,
  topItems: readonly string[],
  data: Data,
  items: LinkTargets<Data>,
): boolean {
  return topItems.filter((id) => items.countriesOf(data, id).includes(country)).length * 2 <= topItems.length;
}
