import { define } from '../ui/define.js';
import { CorridorMapElement } from './corridor-map.element.js';

export * from './corridor-map.element.js';
export * from './corridor-map.events.js';
export type { StoryHighlightEvent } from '../ui/highlight-event.js';
export type { RouteSelectEvent } from './corridor-map.compare.events.js';

define('corridor-map', CorridorMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMapElement;
  }
}
