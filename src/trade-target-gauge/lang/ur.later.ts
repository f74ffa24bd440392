import { urFrame } from '../../i18n/lang/ur.later.js';
import type { Panels } from './languages.js';
import { urLater } from './ur.words.js';

export { names } from './ur.names.later.js';

export const words: Panels = {
  ...urFrame,
  ...urLater,
};
