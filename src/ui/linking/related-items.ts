import type { LinkTargets } from './link-targets.js';

const COUNTRY = /^[A-Z]{2}$/;

/** What an item is about, from the narrowest to the widest: itself, what it is part of, its stop, its countries. */
export function relatedItems<Data>(id: string, data: Data, items: LinkTargets<Data>): string[] {
  const parts = id.split('/');
  const paths = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  const whole = wholesOf(data, items);
  const countries = items.countriesOf(data, id).filter((country) => tells(country, whole, data, items));
  return [...new Set([...paths, parts.at(-1) ?? id, ...countries])];
}

/**
 * The items that belong to subjects: the one of the narrowest that is known here; otherwise all of the countries, but for
 * those that most items share, which tell nothing from nothing.
 */
export function itemsAbout<Data>(subjects: readonly string[], data: Data, items: LinkTargets<Data>): string[] {
  const known = items.idsOf(data);
  const same = subjects.find((subject) => known.includes(subject));
  if (same !== undefined) return [same];
  const whole = wholesOf(data, items);
  const countries = subjects.filter((one) => COUNTRY.test(one) && tells(one, whole, data, items));
  return whole.filter((id) => items.countriesOf(data, id).some((country) => countries.includes(country)));
}

const wholesOf = <Data>(data: Data, items: LinkTargets<Data>): string[] =>
  items.idsOf(data).filter((id) => !id.includes('/'));

function tells<Data>(country: string, whole: readonly string[], data: Data, items: LinkTargets<Data>): boolean {
  return whole.filter((id) => items.countriesOf(data, id).includes(country)).length * 2 <= whole.length;
}
