import type { Format } from '../../i18n/format.js';

/** The words for more visits and events than can be shown one by one. */
export const enLongList = {
  after: (f: Format, count: number) => `Show ${f.number(count)} more`,
  before: (f: Format, count: number) => `Show ${f.number(count)} before these`,
  bars: (time: string, most: string) =>
    `Each bar counts what happened within about ${time}; the tallest stands for ${most}. A click on a bar zooms in.`,
  others: 'Other countries',
};

export type LongListStrings = typeof enLongList;
