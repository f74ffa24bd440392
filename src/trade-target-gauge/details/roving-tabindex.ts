import type { LitElement, ReactiveController } from 'lit';
import { closestTo, isKey } from '../../ui/host/nodes.js';

/** Returns the count that a key leads to; `undefined` for other keys. */
function stepTo(key: string, at: number, last: number): number | undefined {
  const within = (position: number) => Math.min(Math.max(position, 0), last);
  if (key === 'ArrowDown') return within(at + 1);
  if (key === 'ArrowUp') return within(at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** Makes the counts one stop for the Tab key: the current one, followed by its links. Arrow keys lead to the others. */
class RovingTabindex implements ReactiveController {
  readonly #host: LitElement;
  #current: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  hostUpdated(): void {
    const buttons = this.#buttons;
    const current = buttons.find((button) => button.dataset.id === this.#current) ?? buttons[0];
    for (const button of buttons) {
      const stops = button.closest('li')?.querySelectorAll<HTMLElement>('a, button') ?? [];
      for (const stop of stops) stop.tabIndex = button === current ? 0 : -1;
    }
  }

  get #buttons(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.counts .count')];
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this.#host.renderRoot[how]('keydown', this.#onKey);
    this.#host.renderRoot[how]('focusin', this.#onFocus);
  }

  #indexOf({ target }: Event): number {
    const item = closestTo(target, '.counts li');
    return this.#buttons.findIndex((button) => item?.contains(button));
  }

  readonly #onFocus = (event: Event): void => {
    const id = this.#buttons[this.#indexOf(event)]?.dataset.id;
    if (id === undefined) return;
    this.#current = id;
    this.hostUpdated();
  };

  readonly #onKey = (event: Event): void => {
    if (!isKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.#indexOf(event);
    const buttons = this.#buttons;
    const to = at < 0 ? undefined : stepTo(event.key, at, buttons.length - 1);
    if (to === undefined) return;
    buttons[to]?.focus();
    event.preventDefault();
  };
}

/** Adds the roving tabindex to a graphic. */
export const start = (host: LitElement): RovingTabindex => new RovingTabindex(host);
