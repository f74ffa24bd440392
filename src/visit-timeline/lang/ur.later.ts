import { urFrame } from '../../i18n/lang/ur.later.js';
import type { Panels } from './languages.js';
import { urTable } from './ur.table.js';
import { urExplore } from './ur.explore.js';

export { names } from './ur.names.later.js';

export const words: Panels = {
  ...urFrame,
  ...urTable,
  ...urExplore,
};
