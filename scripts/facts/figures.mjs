/** Finds the figures of a facts file, each with the sources that state it, and the numbers in a passage. */

/** The scales of words that stand after a number, in the languages of the sources. */
const SCALES = [
  [/^(?:thousand|k\b|тыс|mila|हज़ार)/iu, 1e3],
  [/^(?:lakh|लाख)/iu, 1e5],
  [/^(?:million|mln|mn\b|m\b|milion|млн|миллион|میلیون|ملین|मिलियन)/iu, 1e6],
  [/^(?:crore|करोड़|کروڑ)/iu, 1e7],
  [/^(?:billion|bln|bn\b|b\b|miliard|млрд|миллиард|میلیارد|ارب)/iu, 1e9],
  [/^(?:万)/u, 1e4],
  [/^(?:亿)/u, 1e8],
];

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NAMED = new Map([
  ...UNITS.map((word, i) => [word, i]),
  ...TENS.flatMap((word, i) => [
    [word, (i + 2) * 10],
    ...UNITS.slice(1, 10).map((unit, one) => [`${word}-${unit}`, (i + 2) * 10 + one + 1]),
  ]),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
]);
/** Longest first, so that "twenty-eight" is not read as "twenty". */
const WORDS = [...NAMED.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = new RegExp(
  String.raw`(?<![\d.,·])(\d{1,3}(?:[,\u00a0\u202f' ]\d{3})+(?:[.,·]\d+)?|\d+(?:[.,·]\d+)?)|\b(${WORDS})\b`,
  'giu',
);

/** Writes the digits of other scripts as ASCII. */
const asciiDigits = (text) =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0);
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0) - zero < 9) zero--;
    return String(digit.codePointAt(0) - zero);
  });

/**
 * Returns the readings of a written number: "2,173" is 2173, "1,5" may be 1.5, and "1.635" may be 1,635 where points part
 * thousands, and "737·5" is 737.5.
 */
function readings(digits) {
  const plain = digits.replace(/[\u00a0\u202f' ]/g, '').replace('·', '.');
  const found = new Set([Number(plain.replaceAll(',', ''))]);
  if (/^\d+,\d+$/.test(plain)) found.add(Number(plain.replace(',', '.')));
  if (/^\d{1,3}\.\d{3}$/.test(plain)) found.add(Number(plain.replace('.', '')));
  return [...found].filter(Number.isFinite);
}

/** Returns all numbers that a text may mean, scaled by the word after them ("$1.39 billion" is 1.39 and 1,390,000,000). */
export function numbersIn(text) {
  const ascii = asciiDigits(text);
  return [...ascii.matchAll(NUMBER)].flatMap(({ 0: all, 1: digits, 2: word, index }) => {
    const plain = digits ? readings(digits) : [NAMED.get(word.toLowerCase())];
    const after = ascii.slice(index + all.length).replace(/^[\s\u00a0-]+/u, '');
    const scale = SCALES.find(([pattern]) => pattern.test(after))?.[1];
    return scale ? [...plain, ...plain.map((one) => one * scale)] : plain;
  });
}

/** The keys that hold a figure, and what one of their unit is in the numbers of a text. */
const FIGURES = {
  value: 1,
  says: 1,
  exports: 1,
  imports: 1,
  percent: 1,
  km: 1,
  mm: 1,
  years: 1,
  statedYears: 1,
  count: 1,
  tonnes: 1,
  usdMillion: 1e6,
  eurMillion: 1e6,
  dealsUsdMillion: 1e6,
  share: 100,
};
/** Parts of a file that hold no figures of sources. */
const NO_FIGURES = new Set(['sources', 'origins', 'places', 'compare', 'asOf', 'bend', 'path', 'at', 'scale']);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Returns the figures of a facts file: where each stands, its value in the numbers of a text (or several where a unit of
 * the file scales it), and the ids of its sources. Derived values are computed and have no passage.
 */
export function figuresOf(facts) {
  const figures = [];
  const unitScale = /million/i.test(facts.unit ?? '') ? 1e6 : 1;
  const visit = (value, key, path, sources, isDerived) => {
    if (Array.isArray(value)) value.forEach((one, i) => visit(one, key, `${path}[${i}]`, sources, isDerived));
    else if (isObject(value)) {
      const own = value.sources ?? sources;
      const derived = value.basis ? value.basis === 'derived' : false;
      for (const [name, child] of Object.entries(value)) {
        if (NO_FIGURES.has(name)) continue;
        const by = name === 'km' && value.kmBy ? value.kmBy.sources : own;
        visit(child, name, path ? `${path}.${name}` : name, by, derived && name !== 'more');
      }
    } else if (typeof value === 'number' && key in FIGURES && !isDerived) {
      const scale = ['value', 'says', 'exports', 'imports'].includes(key) ? unitScale : FIGURES[key];
      figures.push({ path, key, value: Math.abs(value), scale, sources: sources ?? [] });
    }
  };
  visit(facts, '', '', undefined, false);
  return figures;
}

const near = (one, other) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Returns whether a passage says a figure, in its unit or written out in full. */
export function bears(passage, { value, scale }) {
  return numbersIn(passage).some((number) => near(number, value) || near(number, value * scale));
}
