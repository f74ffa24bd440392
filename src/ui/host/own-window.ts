type Page = typeof window;

/**
 * The window of the document that a node stands in, which is not always the one that loaded this script: a page may move
 * a graphic into a frame, a popup, a picture in picture. `undefined` on a server, and in a document whose window is closed.
 */
export const windowOf = ({ ownerDocument }: Node): Page | undefined => ownerDocument?.defaultView ?? undefined;
