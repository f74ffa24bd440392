import { english } from '../format.english.js';
import { intlWriter } from '../format.intl.js';
import type { CommonWords } from '../locale.js';
import type { PanelWords } from '../languages.js';

/**
 * English that writes dates or numbers in another way than those that are bundled: `en-IN`, `en-AU`. Newsrooms write "bn"
 * and "m" there as well, where Intl gives "B" and "M".
 */
export const words: Pick<CommonWords, 'writer'> = {
  writer: (tag) => ({ ...intlWriter(tag), money: english(tag).money }),
};

export const names = {};

export const panels = (): Promise<PanelWords> => Promise.resolve({ words: {}, names });
