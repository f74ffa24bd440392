/** One graphic of a page in the registry. */
export interface PageGraphic {
  readonly host: HTMLElement;
  /** Moves to an item, by its id or a similar spelling, as a reader would. */
  open(item: string): void;
}

/** The registry that all graphics of a page share, whichever file and version they come from. */
export interface Registry {
  /** The version of this interface. Later versions may add members, but never change them. */
  readonly version: number;
  readonly members: Set<PageGraphic>;
  /** Called after a graphic was added: moves to the item that the page's address names, if any. */
  seek(): void;
  /** Removes the listeners. */
  close(): void;
}

const KEY = Symbol.for('corridor-elements');

/** Adds a graphic to the registry of its window, which the first one opens and the last one closes. Returns a function that removes it. */
export function join(member: PageGraphic, page: Window & { [KEY]?: Registry }, open: () => Registry): () => void {
  const registry = (page[KEY] ??= open());
  registry.members.add(member);
  registry.seek();
  return () => {
    registry.members.delete(member);
    if (registry.members.size > 0) return;
    registry.close();
    delete page[KEY];
  };
}
