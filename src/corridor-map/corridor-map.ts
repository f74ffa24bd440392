import { define } from '../ui/host/custom-element.js';
import { CorridorMapElement } from './corridor-map.element.js';

export * from './corridor-map.element.js';
export * from './corridor-map.events.js';
export type { StoryHighlightEvent } from '../ui/linking/highlight.js';
export type { RouteSelectEvent } from './routes/route-panel.js';

define('corridor-map', CorridorMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMapElement;
  }
}
