/** A year alone takes the word for it: «2026» becomes «2026 жыл». */
const ofYear = (date: string): string => (/\d$/.test(date) ? `${date} жыл` : date);

/** Of the words that dates end in, what has the soft ending: «сәуір», «шілде» and «қыркүйек», the only one in a hard sound. */
const put = (date: string, ending: string, soft: string, hard: string): string => {
  const softly = /к$/.test(date) ? hard : soft;
  return date + (/[іе].?$/.test(date) ? softly : ending);
};

/** «2025 ж. қазаннан», «2026 жылдан» */
export const from = (date: string): string => put(ofYear(date), /[мн]$/.test(date) ? 'нан' : 'дан', 'ден', 'тен');

/** «2025 ж. қазанға», «2026 жылға» */
export const to = (date: string): string => put(ofYear(date), 'ға', 'ге', 'ке');

/** «2025 ж. қазанда», «2026 жылы» */
export const during = (date: string): string => (/\d$/.test(date) ? `${date} жылы` : put(date, 'да', 'де', 'те'));
