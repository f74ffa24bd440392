import 'corridor-elements/corridor-map.js';
import 'corridor-elements/visit-timeline.js';

const timeline = document.createElement('visit-timeline');
timeline.headline = 'x';
// @ts-expect-error no number
timeline.headline = 3;
timeline.addEventListener('visit-select', (event) => event.visit?.toUpperCase());
// @ts-expect-error no such field
timeline.addEventListener('visit-select', (event) => event.nothing);
timeline.addEventListener('data-error', (event) => event.error.message);
document.querySelector('corridor-map')?.focusItem('gwadar_port');
// @ts-expect-error an id is a text
document.querySelector('corridor-map')?.focusItem(1);

export type { CorridorMapProps } from 'corridor-elements/jsx';
