/** A year alone takes the word for it: «2026» becomes «2026 жыл». */
const ofYear = (date: string): string => (/\d$/.test(date) ? `${date} жыл` : date);

// Dates end in a month or in that word. Of these «сәуір», «шілде» and «қыркүйек» are soft, and the last ends in a hard sound.
const vowel = (date: string): string => (/[іе].?$/.test(date) ? 'е' : 'а');
const dental = (date: string): string => (date.endsWith('к') ? 'т' : 'д');
const velar = (date: string): string => (date.endsWith('к') ? 'к' : vowel(date) === 'е' ? 'г' : 'ғ');

/** «2025 ж. қазаннан», «2026 жылдан» */
export function from(stated: string): string {
  const date = ofYear(stated);
  return `${date}${/[мн]$/.test(date) ? 'н' : dental(date)}${vowel(date)}н`;
}

/** «2025 ж. қазанға», «2026 жылға» */
export function to(stated: string): string {
  const date = ofYear(stated);
  return date + velar(date) + vowel(date);
}

/** «2025 ж. қазанда», «2026 жылы» */
export const during = (date: string): string => (/\d$/.test(date) ? `${date} жылы` : date + dental(date) + vowel(date));
