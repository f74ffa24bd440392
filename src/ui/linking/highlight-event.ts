/** What the graphics of one group are told when the reader picks something in one of them. */
export interface Highlight {
  /** The group, as the attribute `group` names it. */
  group: string;
  /** What was picked, from the narrowest to the widest: ids of items, then codes of countries; empty when it is dropped. */
  subjects: readonly string[];
  /** The graphics that show something of it; complete when `dispatchEvent()` returns. */
  shownIn?: Element[];
}

/**
 * Fired when the reader picks something in a graphic that has a `group`, or drops it. Graphics of the group listen for it
 * on the document, whichever file they come from, so a page may also fire one itself:
 * `document.dispatchEvent(new CustomEvent('story-highlight', { detail: { group: 'trade', subjects: ['KZ'] } }))`.
 */
export class StoryHighlightEvent extends CustomEvent<Required<Highlight>> {
  constructor(group: string, subjects: readonly string[]) {
    super('story-highlight', { bubbles: true, composed: true, detail: { group, subjects, shownIn: [] } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-highlight': StoryHighlightEvent;
  }
}
