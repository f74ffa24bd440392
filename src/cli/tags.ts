import type { LitElement } from 'lit';
import type { GraphicElement } from '../ui/host/graphic.js';

/** The class of a graphic, which can be instantiated without a page. */
export type GraphicClass = Pick<typeof LitElement, 'observedAttributes'> & (new () => GraphicElement);

/** The graphics of this package, each loaded on demand. */
export const TAGS = {
  'corridor-map': async () => (await import('../corridor-map/corridor-map.element.js')).CorridorMapElement,
  'trade-target-gauge': async () =>
    (await import('../trade-target-gauge/trade-target-gauge.element.js')).TradeTargetGaugeElement,
  'visit-timeline': async () => (await import('../visit-timeline/visit-timeline.element.js')).VisitTimelineElement,
  'incident-trend': async () => (await import('../incident-trend/incident-trend.element.js')).IncidentTrendElement,
} satisfies Record<string, () => Promise<unknown>>;

export type Tag = keyof typeof TAGS;
export const TAG_NAMES = Object.keys(TAGS) as Tag[];

export const classOf = async (tag: Tag): Promise<GraphicClass> => await TAGS[tag]();
