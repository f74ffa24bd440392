import type { LitElement, ReactiveController } from 'lit';

const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Redraws a graphic when `lang` or `dir` changes anywhere in its document. */
export class LanguageObserver implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // One observer for all documents.
    observer ??= new MutationObserver(() => hosts.forEach((one) => one.requestUpdate()));
    observer.observe(this.#host.ownerDocument.documentElement, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }
}
