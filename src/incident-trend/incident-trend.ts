import { define } from '../ui/host/custom-element.js';
import { IncidentTrendElement } from './incident-trend.element.js';

export * from './incident-trend.element.js';

define('incident-trend', IncidentTrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'incident-trend': IncidentTrendElement;
  }
}
