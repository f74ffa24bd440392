type Page = typeof window;

/**
 * Returns the window of a node's document, which may differ from the one that loaded this script: a page may move a graphic
 * into a frame, a popup or a picture in picture. `undefined` on a server, and in a document whose window is closed.
 */
export const windowOf = ({ ownerDocument }: Node): Page | undefined => ownerDocument?.defaultView ?? undefined;
