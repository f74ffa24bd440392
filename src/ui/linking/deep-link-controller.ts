import type { ReactiveController } from 'lit';
import type { GraphicElement } from '../host/graphic.js';
import type { LinkTargets } from './link-targets.js';
import { Links } from './links.js';
import { windowOf } from '../host/own-window.js';
import { join } from './page-registry.js';

/** Makes a graphic one that text can lead to, as long as it is in a page. */
export class DeepLinkController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #items: LinkTargets;
  readonly #tell: (id: string) => void;
  #leave: (() => void) | undefined;

  /** `tell` tells the group of a graphic where text has led to. */
  constructor(host: GraphicElement, items: LinkTargets, tell: (id: string) => void) {
    this.#host = host;
    this.#items = items;
    this.#tell = tell;
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
    // Why there are no data stands where the graphic would.
    const data = await host.complete.catch(() => undefined);
    if (data === undefined) return;
    await host.updateComplete;
    const known = this.#items.idsOf(data);
    const id = meant(item, known);
    if (known.includes(id)) {
      const still = windowOf(host)?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      host.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'auto' });
    }
    if (host.focusItem(id)) this.#tell(id);
  }
}

/**
 * The id that an editor means: the very one, one in other letters (`pk-uz`), or the only one that goes on after it
 * (`gwadar` for `gwadar_port`). What could be several is nobody's.
 */
export function meant(wanted: string, known: readonly string[]): string {
  if (known.includes(wanted)) return wanted;
  const low = wanted.toLowerCase();
  const only = (fits: (id: string) => boolean): string | undefined => {
    const found = known.filter((id) => fits(id.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
  };
  return only((id) => id === low) ?? only((id) => id.startsWith(`${low}_`)) ?? wanted;
}
