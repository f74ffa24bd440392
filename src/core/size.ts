/** The size that a graphic is drawn for. */
export interface Size {
  /** Inline size in px. */
  width: number;
  /** The font size around the graphic in px: what 1em is. */
  em: number;
  /** How much wider text is where a reader has set letters and words further apart, in px for each letter. Defaults to none. */
  spread?: number;
}
