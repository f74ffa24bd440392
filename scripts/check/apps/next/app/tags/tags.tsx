'use client';
import 'corridor-elements';
import type {} from 'corridor-elements/jsx/react';

export function Tags() {
  return (
    <>
      <corridor-map />
      <trade-target-gauge />
      <incident-trend />
    </>
  );
}
