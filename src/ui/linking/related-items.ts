import type { LinkTargets } from './link-targets.js';

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
