import { enPanels } from './en.panels.js';

/** The meanings of the words for statuses, modes and gauges. */
export const enTerms = {
  termsOf: {
    ...enPanels.termsOf,
    partly: ['partly', 'Only a part of it is so, and no source says which.'],
    modes: { rail: 'Thick line: railway.', road: 'Thin line: road.', sea: 'Dotted blue line: ships.' },
    gauge: [
      'track gauge',
      'Width between the rails: 1,520 mm in Central Asia, 1,676 mm in Pakistan, 1,435 mm in Iran and China. Where it changes, wagons or goods must change too.',
    ],
    disputed: ['disputed', 'Sources give different figures, or more than one country claims an area on the way.'],
    keys: [
      'keyboard',
      'In the list, arrow keys lead up and down, into a corridor and out of it, and a letter to the next name that begins with it; Enter shows what is stated, Escape leads back. On the map, arrow keys move it, + and − zoom.',
    ],
    schematic: ['schematic', 'Drawn from place to place; where no alignment is public, only as an illustration.'],
  },
};

export type TermStrings = typeof enTerms;
