import type { Worldview } from '../data/worldview.js';

const claims = (country: string, line = '') =>
  `Borders as ${country} claims them${line}. Others see them otherwise; no government has certified this drawing.`;

/** The descriptions of the worldviews. */
const views: Record<Worldview, string> = {
  neutral:
    'Neutral view: a line between those who administer its two sides is dashed, a claim inside one administration dotted, and what is disputed shaded. No disputed line is solid.',
  in: claims('India'),
  pk: claims('Pakistan', ', with the Line of Control dotted'),
  cn: claims('China', ', with the Line of Control dashed'),
  defacto: 'Borders between those who administer each side. Claims are not drawn.',
};

/** The names of disputed pieces by id, for other languages; the data have the English ones. */
const pieces: Record<string, string> = {};

/** The words of the panel of disputed areas, which load with it. */
export const enDisputed = {
  views,
  pieces,
  itself: 'its own authorities',
  piece: (name: string, by: string, claimant: string) => `${name} — administered by ${by}, claimed by ${claimant}`,
  drawnAs: (piece: string, country: string) => `${piece}; drawn as part of ${country}`,
  /** The heading of the pieces that show only once the map is moved. */
  beyond: 'Beyond this part of the map:',
};

export type DisputedStrings = typeof enDisputed;
