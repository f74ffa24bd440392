/** One graphic of a page, as the others and the text around them know it. */
export interface PageGraphic {
  readonly host: HTMLElement;
  /** Goes to an item, by its id or a spelling close to it, as a reader would. */
  open(item: string): void;
}

/** What all graphics of a page share, whichever file and version they come from. */
export interface Registry {
  /** Members of later versions may do more than those of earlier ones, and never something else. */
  readonly version: number;
  readonly members: Set<PageGraphic>;
  /** Looks whether the page's address names an item of a graphic, now that there is one more. */
  seek(): void;
  /** Takes the listeners away. */
  close(): void;
}

const KEY = Symbol.for('corridor-elements');

/** Lets a graphic of a window take part; the first one opens the registry, the last one closes it. Gives what takes it out again. */
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
