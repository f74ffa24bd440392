/** First code point of the private use area. Letters are mapped to it, in alphabetical order, while they are compared. */
const PRIVATE_USE = 0xe000;

/**
 * Returns a function that compares texts in the order of a language, with numbers compared as numbers. Where the browser's
 * `Intl` does not know the language, `letters` gives its alphabet, separated by spaces; a letter may have several characters.
 * Characters that are not in the alphabet, such as those of another script, come first.
 */
export function collation(lang: string, letters?: string): (a: string, b: string) => number {
  const known = !letters || Intl.Collator.supportedLocalesOf(lang).length > 0;
  const { compare } = new Intl.Collator(known ? lang : 'en', { numeric: true });
  if (known) return compare;
  const order = letters.split(' ');
  // Letters of two characters are matched before those of one.
  const letter = new RegExp([...order].sort((a, b) => b.length - a.length).join('|'), 'g');
  const keyOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/(?<=[og])['`‘’]/g, 'ʻ')
      .replace(letter, (one) => String.fromCharCode(PRIVATE_USE + order.indexOf(one)));
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b);
}
