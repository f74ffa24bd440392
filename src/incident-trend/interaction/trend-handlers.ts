/** Callbacks for what the reader does on the live layer. Positions are in px of the drawing. */
export interface TrendHandlers {
  hover(x: number, y: number): void;
  leave(): void;
  select(x: number, y: number): void;
  /** Called after a drag, with the `x` of its start and end. */
  selectRange(from: number, to: number): void;
}
