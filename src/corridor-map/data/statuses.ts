/** How far a leg, or a whole corridor, has come. */
export const STATUSES = ['operating', 'under-construction', 'planned', 'disrupted', 'closed', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

/** What runs on a leg. */
export const MODES = ['rail', 'road', 'sea'] as const;
export type Mode = (typeof MODES)[number];
