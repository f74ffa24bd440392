import type { Items } from '../ui/linked-controller.js';
import type { TradeTargetData } from './trade-target-gauge.data.js';

/** What text can lead to: pairs (`PK-UZ`) and their counts (`PK-UZ/uz`). */
export const items: Items<TradeTargetData> = {
  idsOf: ({ pairs }) =>
    pairs.flatMap(({ id, actuals }) => [id, ...new Set(actuals.map(({ series }) => `${id}/${series}`))]),
};
