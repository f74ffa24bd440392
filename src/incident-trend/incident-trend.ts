import { define } from '../ui/host/define.js';
import { IncidentTrendElement } from './incident-trend.element.js';

export * from './incident-trend.element.js';
export * from './incident-trend.events.js';
export type { StoryHighlightEvent } from '../ui/linking/highlight-event.js';

define('incident-trend', IncidentTrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'incident-trend': IncidentTrendElement;
  }
}
