import type { LitElement } from 'lit';
import { ViewController } from '../ui/view-controller.js';
import { IncidentSelectEvent } from './incident-trend.events.js';
import type { PlacedTrend } from './incident-trend.layout.js';
import { PickController } from './incident-trend.pick.js';
import type { TrendHandlers } from './incident-trend.view.js';

/** What the reader can do with a trend. */
export interface Live {
  pick: PickController;
  view: ViewController<PlacedTrend, TrendHandlers>;
}

/** Makes the marks of a trend something to point at and to pick, with a canvas over them as soon as the reader engages. */
export function startLive(host: LitElement, placed: () => PlacedTrend | undefined): Live {
  const pick = new PickController(host, {
    placed,
    onPick: (mark) => host.dispatchEvent(new IncidentSelectEvent(mark?.series, mark?.period)),
  });
  const view = new ViewController<PlacedTrend, TrendHandlers>(host, {
    load: () => import('./incident-trend.view.js'),
    container: () => host.renderRoot.querySelector<HTMLElement>('.view'),
    model: placed,
    handlers: pick,
  });
  return { pick, view };
}
