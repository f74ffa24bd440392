/** What the reader does on the live layer, in px of the drawing. */
export interface TrendHandlers {
  hover(x: number, y: number): void;
  leave(): void;
  pick(x: number, y: number): void;
  /** The reader dragged from one place to another. */
  select(from: number, to: number): void;
}
