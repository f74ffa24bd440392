/** The status of a leg or of a whole corridor. */
export const STATUSES = ['operating', 'under-construction', 'planned', 'disrupted', 'closed', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

/** The mode of transport on a leg. */
export const MODES = ['rail', 'road', 'sea'] as const;
export type Mode = (typeof MODES)[number];
