/** @jsxImportSource preact */
import type {} from 'corridor-elements/jsx/preact';
import type { VisitSelectEvent } from 'corridor-elements/visit-timeline.js';
export const a = (
  <visit-timeline headline="Visits" theme="dark" class="x" onvisit-select={(e: VisitSelectEvent) => e.visit} />
);
// @ts-expect-error no number
export const b = <visit-timeline headline={3} />;
// @ts-expect-error no such colours
export const c = <visit-timeline theme="red" />;
// @ts-expect-error an event of another shape
export const d = <visit-timeline onvisit-select={(e: MouseEvent) => e.clientX} />;
// @ts-expect-error a property's name, not the attribute's
export const f = <visit-timeline focus="V18" />;
export const g = <visit-timeline focusOn="V18">{'x'}</visit-timeline>;
