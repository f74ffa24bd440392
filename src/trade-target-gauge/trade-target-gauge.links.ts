import type { LinkTargets } from '../ui/linking/highlight.js';
import { TargetSelectEvent } from './trade-target-gauge.events.js';
import type { TradeTargetData } from './trade-target-gauge.data.js';

/** The link targets: pairs (`PK-UZ`) and their counts (`PK-UZ/uz`). */
export const items: LinkTargets<TradeTargetData> = {
  idsOf: ({ pairs }) =>
    pairs.flatMap(({ id, actuals }) => [id, ...new Set(actuals.map(({ series }) => `${id}/${series}`))]),
  countriesOf: ({ pairs }, item) => pairs.find(({ id }) => item === id || item.startsWith(`${id}/`))?.countries ?? [],
  event: 'target-select',
  selectedIn: (event) =>
    event instanceof TargetSelectEvent && event.series ? `${event.pair}/${event.series}` : undefined,
};
