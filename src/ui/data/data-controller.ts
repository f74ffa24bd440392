import type { ReactiveController } from 'lit';
import type { DataError } from '../../core/data-error.js';
import type { DataSpec } from '../../core/data-spec.js';
import { DataLoadEvent } from './data-events.js';
import type { DataHost, Origin } from './data-origin.js';
import type { GivenData } from './page-data.js';
import { load } from '../host/load-once.js';

/**
 * Gets an element its data: the first of its `data` property, its `src`, a JSON script inside it, and the bundled facts.
 * The facts are there for the very first update; what reads and checks other data loads only where a page gives some.
 */
export class DataController<Data> implements ReactiveController {
  readonly #host: DataHost<Data>;
  readonly #spec: DataSpec<Data>;
  readonly #children: MutationObserver | undefined;
  #facts: Data;
  #whole: Promise<Data> | undefined;
  #given: GivenData<Data> | undefined;
  #arrival: Promise<GivenData<Data> | undefined> | undefined;
  #factsShown = false;

  constructor(host: DataHost<Data>, spec: DataSpec<Data>) {
    this.#host = host;
    this.#spec = spec;
    this.#facts = spec.bundled;
    // The parser may not have reached the script inside the tag when the element starts.
    this.#children =
      typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** What to draw; `undefined` while there is nothing yet or after an error. Older data stay until newer arrive. */
  get value(): Data | undefined {
    if (this.error) return undefined;
    return this.#given?.value ?? (this.#asked && !this.#factsShown ? undefined : this.#facts);
  }

  /** Why there is nothing to draw. */
  get error(): DataError | undefined {
    return this.#given?.error;
  }

  /** Draws why there is nothing to draw, where that is so. */
  get failure(): GivenData<Data>['failure'] {
    return this.#given?.failure;
  }

  /** True while newer data are awaited. */
  get pending(): boolean {
    return this.#given ? this.#given.pending : this.#asked;
  }

  /** Settles when the bundled facts are there as a whole, where they are what is shown. Never rejects. */
  get whole(): Promise<unknown> {
    return this.#asked ? Promise.resolve() : this.#wholeFacts();
  }

  /** The data of the newest origin, with their sources; rejects with a `DataError` where they cannot be had. */
  get complete(): Promise<Data> {
    return this.#host.updateComplete.then(async () => {
      const given = await this.#arrival;
      return given ? given.complete : this.#wholeFacts();
    });
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true });
  }

  hostUpdated(): void {
    if (this.#asked) this.#arrival ??= this.#follow();
    else if (!this.#given) this.#factsShown = true;
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  get #origin(): Origin<Data> {
    const { data, src } = this.#host;
    const inline = this.#host.querySelector?.(':scope > script[type="application/json"]');
    return [data ?? undefined, src || undefined, inline?.textContent ?? undefined];
  }

  get #asked(): boolean {
    return this.#origin.some((part) => part !== undefined);
  }

  async #follow(): Promise<GivenData<Data> | undefined> {
    // Few pages bring their own data, so the others do not pay for reading them.
    const reading = await load(this.#host, 'the data', () => import('./page-data.js'));
    if (reading) {
      const { parse } = this.#spec;
      this.#given = new reading.GivenData(
        this.#host,
        parse,
        () => this.#origin,
        () => this.#wholeFacts(),
      );
      this.#host.requestUpdate();
      // What stands inside the tag, or was drawn before, stays; the next update tries again.
    } else this.#arrival = undefined;
    return this.#given;
  }

  #wholeFacts(): Promise<Data> {
    this.#whole ??= this.#loadWhole();
    return this.#whole;
  }

  async #loadWhole(): Promise<Data> {
    // Without them all that is drawn is there; only the links of its receipts are not.
    this.#facts = (await load(this.#host, 'the sources', () => this.#spec.whole())) ?? this.#facts;
    this.#host.requestUpdate();
    if (!this.#asked) this.#host.dispatchEvent(new DataLoadEvent(this.#facts));
    return this.#facts;
  }
}
