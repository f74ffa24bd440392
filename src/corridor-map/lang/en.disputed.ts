import type { Worldview } from '../data/worldview.js';

const claims = (country: string, line = '') =>
  `Borders as ${country} claims them${line}. Others see them otherwise; no government has certified this drawing.`;

/** The descriptions of the worldviews. */
const views: Record<Worldview, string> = {
  neutral:
    'Neutral view: at disputed areas, a line between those who administer its two sides is dashed. Dotted are a claim inside one administration and a border that a side disputes. Disputed areas are shaded. No line that is listed here is solid.',
  in: claims('India'),
  pk: claims(
    'Pakistan',
    ', with the Line of Control dotted and the frontier of Ladakh with China, which it calls undefined, left out',
  ),
  cn: claims('China', ', with the Line of Control dashed'),
  defacto: 'Borders between those who administer each side. Claims are not drawn.',
};

/** The names of disputed pieces by id, for other languages; the data have the English ones. */
const pieces: Record<string, string> = {};

/** What is disputed about borders between two countries, by their units. */
const borderLines = {
  'AFG|PAK': 'Durand Line — border of Afghanistan with Pakistan, not recognised by Afghanistan',
  'ISR|PSX': 'Green Line — between Israel and Palestine, no agreed border',
  'EGY|SDN': 'Border of Egypt with Sudan — disputed at the Halaib Triangle',
  'SDN|SDS': 'Border of Sudan with South Sudan — disputed in parts, such as at Abyei',
};

/** The words of the panel of disputed areas, which load with it. */
export const enDisputed = {
  views,
  pieces,
  borderLines,
  itself: 'its own authorities',
  piece: (name: string, by: string, claimant: string) => `${name} — administered by ${by}, claimed by ${claimant}`,
  /** Of a piece whose owner all views agree on, whoever administers it. */
  recognised: (name: string, by: string, owner: string) =>
    `${name} — recognised by the United Nations as part of ${owner}, administered by ${by}`,
  /** Begins the list of sources. */
  listSources: 'Sources:',
  drawnAs: (piece: string, country: string) => `${piece}; drawn as part of ${country}`,
  /** The heading of the pieces that show only once the map is moved. */
  beyond: 'Beyond this part of the map:',
};

export type DisputedStrings = typeof enDisputed;
