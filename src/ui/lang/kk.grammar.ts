const SOFT = /[әеөүіи][^аоұыәеөүіи]*$/;

/** Behind a word: the plain form, the one behind a voiceless sound, and the one behind a nasal; softened after soft vowels. */
function put(word: string, plain: string, hard: string, nasal = plain): string {
  const behindNasal = /[мнң]$/.test(word) ? nasal : plain;
  const ending = /[кқпстшх]$/.test(word) ? hard : behindNasal;
  const soft = ending.replace('а', 'е').replace('қ', 'к').replace('ғ', 'г');
  return word + (SOFT.test(word) ? soft : ending);
}

/** A year alone takes the word for it: «2026» becomes «2026 жыл». */
const ofYear = (date: string): string => (/\d$/.test(date) ? `${date} жыл` : date);

/** «2025 ж. қазаннан», «2026 жылдан» */
export const from = (date: string): string => put(ofYear(date), 'дан', 'тан', 'нан');

/** «2025 ж. қазанға», «2026 жылға» */
export const to = (date: string): string => put(ofYear(date), 'ға', 'қа');

/** «2025 ж. қазанда», «2026 жылы» */
export const during = (date: string): string => (/\d$/.test(date) ? `${date} жылы` : put(date, 'да', 'та'));
