import { english } from '../../core/format.english.js';
import { intlWriter } from '../../core/format.intl.js';
import type { CommonWords } from '../../core/text.js';
import type { Later } from './languages.js';

/**
 * English that writes dates or numbers in another way than those that are bundled: `en-IN`, `en-AU`. Newsrooms write "bn"
 * and "m" there as well, where Intl gives "B" and "M".
 */
export const words: Pick<CommonWords, 'writer'> = {
  writer: (tag) => ({ ...intlWriter(tag), money: english(tag).money }),
};

export const names = {};

export const later = (): Promise<Later> => Promise.resolve({ words: {}, names });
