import { define } from '../ui/host/custom-element.js';
import { CorridorMapElement } from './corridor-map.element.js';

export * from './corridor-map.element.js';

define('corridor-map', CorridorMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMapElement;
  }
}
