'use client';
import { useState } from 'react';
import { CorridorMap, IncidentTrend, TradeTargetGauge, VisitTimeline } from 'corridor-elements/react';
import { visits } from '../visits';

export default function Page() {
  const [picked, pick] = useState('');
  return (
    <>
      <CorridorMap worldview="in" />
      <TradeTargetGauge />
      <VisitTimeline
        className="mine"
        data={visits}
        headline="Mine"
        theme="dark"
        onVisitSelect={({ visit }) => pick((was) => `${was}${visit};`)}
      >
        <p>Three visits</p>
      </VisitTimeline>
      <IncidentTrend />
      <output>{picked}</output>
    </>
  );
}
