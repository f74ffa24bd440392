import type { LitElement, ReactiveController } from 'lit';

const followers = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Lets a graphic draw anew where a `lang` or `dir` may have changed: on any ancestor, in whatever page it stands. */
export class LanguageObserver implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.#host);
    // One observer for all pages that graphics stand in.
    observer ??= new MutationObserver(() => followers.forEach((follower) => follower.requestUpdate()));
    observer.observe(this.#host.ownerDocument.documentElement, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
    if (followers.size === 0) observer?.disconnect();
  }
}
