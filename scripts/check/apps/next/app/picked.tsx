'use client';
import { useEffect, useState } from 'react';
import type { VisitSelectEvent } from 'corridor-elements/visit-timeline.js';

/** A server component has no handlers: events bubble to the document. */
export function Picked() {
  const [picked, pick] = useState('');
  useEffect(() => {
    const tell = (event: Event) => pick((was) => `${was}${(event as VisitSelectEvent).visit};`);
    document.addEventListener('visit-select', tell);
    return () => document.removeEventListener('visit-select', tell);
  }, []);
  return <output>{picked}</output>;
}
