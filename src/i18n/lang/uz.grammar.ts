/** A date that an ending is put behind: a year alone takes the word for it, «2026» becomes «2026-yil». */
export const ofYear = (date: string): string => (/\d$/.test(date) ? `${date}-yil` : date);
