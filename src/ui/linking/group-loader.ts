import type { ReactiveController } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { GraphicElement } from '../host/graphic.js';
import type { GroupController, GroupFacts } from './group-controller.js';
import type { LinkTargets } from './highlight.js';
import type { FrameStrings } from '../../i18n/lang/en.js';

/** Loads the group controller once a graphic has a `group`, which few have. */
export class GroupLoader implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #items: LinkTargets;
  readonly #facts: GroupFacts;
  #loading: Promise<void> | undefined;
  #group: GroupController | undefined;
  #locale: Locale<FrameStrings> | undefined;

  constructor(host: GraphicElement, items: LinkTargets, facts: GroupFacts) {
    this.#host = host;
    this.#items = items;
    this.#facts = facts;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.group) this.#loading ??= this.#loadGroup();
  }

  /** Sets the language of the announcements. */
  setLocale(locale: Locale<FrameStrings>): void {
    this.#locale = locale;
    this.#group?.setLocale(locale);
  }

  /** Shows in the group that the reader selected an item, or cleared the selection. */
  share(id: string | undefined): void {
    this.#group?.share(id);
  }

  async #loadGroup(): Promise<void> {
    try {
      const [{ GroupController }, { missedHighlight }] = await Promise.all([
        import('./group-controller.js'),
        import('../interest/page-interest.js'),
      ]);
      this.#group = new GroupController(this.#host, this.#items, this.#facts, missedHighlight(this.#host));
      if (this.#locale) this.#group.setLocale(this.#locale);
      this.#host.requestUpdate();
    } catch (error) {
      this.#loading = undefined;
      console.warn(`<${this.#host.localName}>: its group did not load.`, error);
    }
  }
}
