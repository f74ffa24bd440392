/** The words of a group of graphics, which arrive after the first drawing. */
export const enGroup = {
  /** The headlines of the other graphics that show what was picked. */
  shared: (headlines: readonly string[]) => `Also marked in: ${headlines.join('; ')}`,
};

export type GroupStrings = typeof enGroup;
