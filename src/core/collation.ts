/** Letters of an alphabet stand here while they are compared: past all that is written, in the order of their numbers. */
const PRIVATE = 0xe000;

/**
 * Compares texts as a language sorts them, and numbers in them as numbers. Not every browser's `Intl` knows how: `letters`
 * then are those of the language in their order, parted by spaces, of one sign or more. What is not among them, such as the
 * letters of another script, comes first.
 */
export function collation(lang: string, letters?: string): (a: string, b: string) => number {
  const known = !letters || Intl.Collator.supportedLocalesOf(lang).length > 0;
  const { compare } = new Intl.Collator(known ? lang : 'en', { numeric: true });
  if (known) return compare;
  const order = letters.split(' ');
  // Two signs that are one letter are looked for before each of them.
  const letter = new RegExp([...order].sort((a, b) => b.length - a.length).join('|'), 'g');
  const keyOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/(?<=[og])['`‘’]/g, 'ʻ')
      .replace(letter, (one) => String.fromCharCode(PRIVATE + order.indexOf(one)));
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b);
}
