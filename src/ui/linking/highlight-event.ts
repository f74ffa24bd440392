/** The detail of a highlight event: what the reader selected in one graphic of a group. */
export interface Highlight {
  /** The group, as the attribute `group` names it. */
  group: string;
  /** The selection, from the narrowest to the widest: ids of items, then codes of countries; empty when it is cleared. */
  subjects: readonly string[];
  /** The graphics that mark something; complete when `dispatchEvent()` returns. */
  shownIn?: Element[];
}

/**
 * Fired when the reader selects something in a graphic that has a `group`, or clears the selection. Graphics of the group listen
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
