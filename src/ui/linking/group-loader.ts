import type { ReactiveController } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { GraphicElement } from '../host/graphic.js';
import type { GroupController } from './group-controller.js';
import type { LinkTargets } from './link-targets.js';
import type { FrameStrings } from '../../i18n/lang/en.js';

/** Brings what lets a graphic share what is picked, once it has a `group`: few have. */
export class GroupLoader implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #items: LinkTargets;
  #arrival: Promise<void> | undefined;
  #group: GroupController | undefined;
  #locale: Locale<FrameStrings> | undefined;

  constructor(host: GraphicElement, items: LinkTargets) {
    this.#host = host;
    this.#items = items;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.group) this.#arrival ??= this.#bring();
  }

  /** Takes the words of the page's language. */
  speak(locale: Locale<FrameStrings>): void {
    this.#locale = locale;
    this.#group?.speak(locale);
  }

  /** Tells the group that the reader went to an item, or dropped it. */
  tell(id: string | undefined): void {
    this.#group?.tell(id);
  }

  async #bring(): Promise<void> {
    try {
      const [{ GroupController }, { heardBefore }] = await Promise.all([
        import('./group-controller.js'),
        import('../interest/page-interest.js'),
      ]);
      this.#group = new GroupController(this.#host, this.#items, heardBefore(this.#host));
      if (this.#locale) this.#group.speak(this.#locale);
      this.#host.requestUpdate();
    } catch (error) {
      this.#arrival = undefined;
      console.warn(`<${this.#host.localName}>: its group did not load.`, error);
    }
  }
}
