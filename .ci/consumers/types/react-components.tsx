import { VisitTimeline } from 'corridor-elements/react';
import type { VisitSelectEvent, VisitTimelineElement } from 'corridor-elements/visit-timeline.js';
import { createRef } from 'react';
const timeline = createRef<VisitTimelineElement>();
const pick = (event: VisitSelectEvent): string | undefined => event.visit;
export const a = <VisitTimeline ref={timeline} className="x" headline="Visits" theme="dark" onVisitSelect={pick} />;
export const b = <VisitTimeline focusOn="V18" onDataError={({ error }) => error.message} onClick={() => undefined} />;
export const moved = timeline.current?.focusItem('V18');
// @ts-expect-error no number
export const c = <VisitTimeline headline={3} />;
// @ts-expect-error no such colours
export const d = <VisitTimeline theme="red" />;
// @ts-expect-error an event of another shape
export const e = <VisitTimeline onVisitSelect={(event: MouseEvent) => event.clientX} />;
// @ts-expect-error an event of another graphic
export const f = <VisitTimeline onCorridorSelect={() => undefined} />;
// @ts-expect-error nothing that Lit keeps for itself
export const g = <VisitTimeline hasUpdated />;
