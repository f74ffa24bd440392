import type { ReactiveController } from 'lit';
import type { GraphicElement } from '../host/graphic.js';
import type { LinkTargets } from './highlight.js';
import { Links, join } from './links.js';
import { windowOf } from '../host/custom-element.js';

/** Registers a graphic as a target of links on its page, as long as it is connected. */
export class DeepLinkController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #items: LinkTargets;
  readonly #share: (id: string) => void;
  #leave: (() => void) | undefined;

  /** `share` shows the item of a followed link in the other graphics of the group. */
  constructor(host: GraphicElement, items: LinkTargets, share: (id: string) => void) {
    this.#host = host;
    this.#items = items;
    this.#share = share;
    host.addController(this);
  }

  hostConnected(): void {
    const page = windowOf(this.#host);
    if (!page) return;
    this.#leave ??= join({ host: this.#host, open: (item) => void this.#open(item) }, page, () => new Links(page));
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  async #open(item: string): Promise<void> {
    const host = this.#host;
    // The error message is shown in place of the graphic.
    const data = await host.complete.catch(() => undefined);
    if (data === undefined) return;
    await host.updateComplete;
    const known = this.#items.idsOf(data);
    const id = resolveId(item, known);
    if (known.includes(id)) {
      // Documents of unit tests neither scroll nor match media.
      const still = windowOf(host)?.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
      host.scrollIntoView?.({ block: 'nearest', behavior: still ? 'instant' : 'auto' });
    }
    if (host.focusItem(id)) this.#share(id);
  }
}

/**
 * Returns the id that an editor means: the same, the same in another case (`pk-uz`), or the only one that it is the
 * beginning of (`gwadar` for `gwadar_port`). Ambiguous ids are returned unchanged.
 */
export function resolveId(wanted: string, known: readonly string[]): string {
  if (known.includes(wanted)) return wanted;
  const low = wanted.toLowerCase();
  const only = (fits: (id: string) => boolean): string | undefined => {
    const found = known.filter((id) => fits(id.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
  };
  return only((id) => id === low) ?? only((id) => id.startsWith(`${low}_`)) ?? wanted;
}
