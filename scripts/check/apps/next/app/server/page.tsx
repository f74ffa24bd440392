import { CorridorMap, IncidentTrend, TradeTargetGauge, VisitTimeline } from 'corridor-elements/react';
import { Picked } from '../picked';
import { visits } from '../visits';

export default function Page() {
  return (
    <>
      <CorridorMap worldview="in" />
      <TradeTargetGauge />
      <VisitTimeline className="mine" data={visits} headline="Mine" theme="dark">
        <p>Three visits</p>
      </VisitTimeline>
      <IncidentTrend />
      <Picked />
    </>
  );
}
