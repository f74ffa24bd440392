import all from '../../../data/corrections.json' with { type: 'json' };

/** A correction of the bundled facts. */
export interface Correction {
  id: string;
  /** The tag whose graphic shows it. */
  graphic: string;
  /** EDTF: the day of the correction. */
  date: string;
  /** What was corrected, in few words. */
  what: string;
  from: string;
  to: string;
  why: string;
}

/** A statement of the article that the graphics do not follow. */
export interface NotFollowed extends Omit<Correction, 'date' | 'from' | 'to'> {
  says: string;
  /** What is shown instead. */
  instead: string;
}

/** The corrections of the facts of one graphic, or of all (`data/corrections.json`). */
export interface Corrections {
  /** The newest first. */
  corrections: readonly Correction[];
  notFollowed: readonly NotFollowed[];
}

/** Returns what concerns the graphic of one tag. */
export function correctionsOf(tag: string): Corrections {
  const own = ({ graphic }: { graphic: string }): boolean => graphic === tag;
  return {
    corrections: all.corrections.filter(own).sort((a, b) => b.date.localeCompare(a.date)),
    notFollowed: all.notFollowed.filter(own),
  };
}
