import { makeLocale, type Locale } from '../../i18n/locale.js';
import { en, type TimelineStrings } from '../lang/en.js';
import type { Visit, VisitData, VisitEvent } from '../visit-timeline.data.js';
import { labelIn } from '../visit-timeline.text.js';
import { countriesOf, titleText, type Entry } from '../visit-timeline.model.js';

type Item = Visit | VisitEvent;
type L = Locale<TimelineStrings>;

/**
 * Characters that readers may leave out as they type: marks on Latin and Cyrillic letters, the vowel signs of Arabic, joiners, and the
 * dot of Hindi. The vowel signs of Hindi are letters of their own and stay.
 */
const OPTIONAL = /[\p{Script=Inherited}\u093c]/gu;
/** The same letter on Arabic, Persian and Urdu keyboards. */
const KEYBOARDS: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ھ: 'ہ', ة: 'ہ' };

/** Normalises text for a search: without case and optional characters. */
export const plain = (text: string, lang: string): string =>
  text
    .normalize('NFKD')
    .replace(OPTIONAL, '')
    .replace(/[يىكهھة]/g, (letter) => KEYBOARDS[letter] ?? letter)
    .toLocaleLowerCase(lang);

const english = makeLocale<TimelineStrings>('en', en);
const texts = new WeakMap<Entry, string>();

/**
 * Returns a function that tells whether an entry contains every word of a query: in its names, places, countries, kinds,
 * occasion, date and id, as the reader sees them and, from the untranslated facts (`written`), in English.
 */
export function searcher(query: string, locale: L, written: VisitData | undefined): (entry: Entry) => boolean {
  const words = plain(query, locale.lang).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  // On an English page nothing is translated.
  const more = written && !/^en\b/i.test(locale.lang) ? [...written.visits, ...written.events] : [];
  const items = new Map<string, Item>(more.map((item) => [item.id, item]));
  return (entry) => {
    let text = texts.get(entry);
    if (text === undefined) texts.set(entry, (text = textOf(entry, items.get(entry.id), locale)));
    return words.every((word) => text.includes(word));
  };
}

function textOf(entry: Entry, written: Item | undefined, locale: L): string {
  const { item } = entry;
  const shown = [titleText(entry, locale), entry.date, item.id, item.date, ...termsOf(item, locale)];
  return plain([...shown, ...(written ? termsOf(written, english) : [])].join(' '), locale.lang);
}

const termsOf = (item: Item, locale: L): (string | undefined)[] =>
  'people' in item
    ? [
        ...item.people.map(({ name }) => name),
        item.place,
        ...countriesOf(item).map((code) => locale.f.country(code)),
        item.kind,
        locale.t.legend[item.kind],
        item.rank,
        item.occasion,
      ]
    : [item.label, item.kind, labelIn(item.kind, locale)];
