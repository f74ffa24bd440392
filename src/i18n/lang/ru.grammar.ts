/** Months and names of countries in the genitive: «октябрь 2025 г.» becomes «октября 2025 г.», «Казахстан» «Казахстана». */
export const genitive = (text: string): string =>
  text
    .replace(/ь(?![а-я])/g, 'я')
    .replace(/(март|август|стан)(?![а-я])/g, '$1а')
    .replace(/май(?![а-я])/g, 'мая')
    .replace(/ия(?![а-я])/g, 'ии');

/** A sentence with one full stop, also where it ends in «г.». */
export const stop = (text: string): string => text.replace(/\.?$/, '.');

/** «в 4,4 раза», «в 19 раз»: a written number of times. */
export const timesOf = (number: string): string => `${number} ${/,|(?:^|[^1])[2-4]$/.test(number) ? 'раза' : 'раз'}`;
