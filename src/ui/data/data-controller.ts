import type { ReactiveController } from 'lit';
import type { DataError } from '../../core/data-error.js';
import type { DataSpec } from '../../core/facts.js';
import { hasOwnData, originOf, type DataHost } from '../host/own-data.js';
import { DataLoadEvent } from './data-events.js';
import type { GivenData } from './page-data.js';
import { load } from '../host/load-once.js';

/**
 * Provides the data of an element: the first of its `data` property, its `src`, a JSON script inside it, and the bundled
 * facts. The facts are there for the first update; the code for other data is loaded only where a page provides some.
 */
export class DataController<Data> implements ReactiveController {
  readonly #host: DataHost<Data>;
  readonly #spec: DataSpec<Data>;
  readonly #children: MutationObserver | undefined;
  #facts: Data;
  #isWhole = false;
  #whole: Promise<Data> | undefined;
  #given: GivenData<Data> | undefined;
  #loading: Promise<GivenData<Data> | undefined> | undefined;
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

  /** The data to draw; `undefined` before the first and after an error. Older data stay until newer ones arrive. */
  get value(): Data | undefined {
    if (this.error) return undefined;
    return this.#given?.value ?? (hasOwnData(this.#host) && !this.#factsShown ? undefined : this.#facts);
  }

  /** The error because of which there is nothing to draw. */
  get error(): DataError | undefined {
    return this.#given?.error;
  }

  /** Draws the error message; `undefined` without an error. */
  get failure(): GivenData<Data>['failure'] {
    return this.#given?.failure;
  }

  /** Whether newer data are loading. */
  get pending(): boolean {
    return this.#given ? this.#given.pending : hasOwnData(this.#host);
  }

  /** Whether all facts of what is shown are there; of the bundled ones once `loadWhole()` has settled. */
  get isWhole(): boolean {
    return this.#isWhole || hasOwnData(this.#host);
  }

  /** Loads the whole of the bundled facts, if they are shown. Never rejects. */
  async loadWhole(): Promise<void> {
    if (!this.isWhole) await this.#wholeFacts();
  }

  /** Takes the bundled facts with more of their sources. */
  add(facts: Data): void {
    if (!this.#isWhole) this.#facts = facts;
  }

  /** Resolves to the data of the newest origin, with their sources; rejects with a `DataError`. */
  get complete(): Promise<Data> {
    return this.#host.updateComplete.then(async () => {
      const given = await this.#loading;
      return given ? given.complete : this.#wholeFacts();
    });
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true });
  }

  hostUpdated(): void {
    if (hasOwnData(this.#host)) this.#loading ??= this.#loadGiven();
    else if (!this.#given) this.#factsShown = true;
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  async #loadGiven(): Promise<GivenData<Data> | undefined> {
    // Loaded on demand, because few pages have data of their own.
    const reading = await load(this.#host, 'the data', () => import('./page-data.js'));
    if (reading) {
      const { parse } = this.#spec;
      this.#given = new reading.GivenData(
        this.#host,
        parse,
        () => originOf(this.#host),
        () => this.#wholeFacts(),
      );
      this.#host.requestUpdate();
      // The last drawing or the content of the tag stays; the next update tries again.
    } else this.#loading = undefined;
    return this.#given;
  }

  #wholeFacts(): Promise<Data> {
    return (this.#whole ??= this.#loadWhole());
  }

  async #loadWhole(): Promise<Data> {
    const host = this.#host;
    // Without them the drawing is complete; only panels and source links are missing.
    const facts = await load(host, 'the sources', () => this.#spec.whole());
    if (facts) this.#facts = facts;
    // The next sign of interest tries again.
    else this.#whole = undefined;
    this.#isWhole = !!facts;
    host.requestUpdate();
    if (!hasOwnData(host)) host.dispatchEvent(new DataLoadEvent(this.#facts));
    return this.#facts;
  }
}
