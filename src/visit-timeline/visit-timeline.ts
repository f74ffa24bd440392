import { define } from '../ui/host/custom-element.js';
import { VisitTimelineElement } from './visit-timeline.element.js';

export * from './visit-timeline.element.js';

define('visit-timeline', VisitTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'visit-timeline': VisitTimelineElement;
  }
}
