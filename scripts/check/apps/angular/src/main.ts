import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'corridor-elements';
import type { VisitSelectEvent } from 'corridor-elements/visit-timeline.js';
import all from 'corridor-elements/data/visits.json';

@Component({
  selector: 'page-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <corridor-map worldview="in"></corridor-map>
    <trade-target-gauge></trade-target-gauge>
    <visit-timeline [data]="visits" headline="Mine" theme="dark" (visit-select)="pick($event)">
      <p>Three visits</p>
    </visit-timeline>
    <incident-trend></incident-trend>
    <output>{{ picked() }}</output>
  `,
})
class Page {
  readonly visits = { ...all, visits: all.visits.slice(0, 3), events: [] };
  readonly picked = signal('');

  pick(event: VisitSelectEvent): void {
    this.picked.update((was) => `${was}${event.visit};`);
  }
}

await bootstrapApplication(Page);
