import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import type { Sources } from '../core/facts.js';
import { DataError } from '../core/read.js';
import { DataErrorEvent, DataLoadEvent } from './data-events.js';

/** Where an element's data come from when the page gives none, and how given data are checked. */
export interface DataSpec<Data> {
  /** The facts this package brings along; in the published files without their source table. */
  bundled: Data;
  /** Loads the bundled facts' source table, which no first drawing waits for. */
  sources(): Promise<Sources>;
  /** Checks unknown input; rejects with a `DataError` that names the first place that does not fit. */
  parse(input: unknown): Promise<Data>;
}

type DataHost<Data> = LitElement & { src?: string; data?: Data };
type Origin<Data> = readonly [data: Data | undefined, src: string | undefined, inline: string | undefined];

/**
 * Gets an element its data: the first of its `data` property, its `src`, a JSON script inside it, and the bundled facts.
 * The newest origin wins over a late answer of an older one; leaving the page aborts what is under way.
 */
export class DataController<Data> implements ReactiveController {
  readonly #host: DataHost<Data>;
  readonly #spec: DataSpec<Data>;
  readonly #task: Task<Origin<Data>, Data>;
  readonly #children: MutationObserver | undefined;
  #interrupted = false;

  constructor(host: DataHost<Data>, spec: DataSpec<Data>) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
    this.#task = new Task(host, {
      task: (origin, { signal }) => this.#load(origin, signal),
      args: () => this.#origin,
      onComplete: (data) => host.dispatchEvent(new DataLoadEvent(data)),
      onError: (error) => host.dispatchEvent(new DataErrorEvent(asDataError(error))),
    });
    // The parser may not have reached the script inside the tag when the element starts.
    this.#children =
      typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => host.requestUpdate());
  }

  /** What to draw; `undefined` while there is nothing yet or after an error. Older data stay until newer arrive. */
  get value(): Data | undefined {
    if (this.#task.status === TaskStatus.ERROR) return undefined;
    const asked = this.#origin.some((part) => part !== undefined);
    // Bundled facts need no waiting: they are there for the very first update.
    return this.#task.value ?? (asked ? undefined : this.#spec.bundled);
  }

  /** Why there is nothing to draw. */
  get error(): DataError | undefined {
    return this.#task.status === TaskStatus.ERROR ? asDataError(this.#task.error) : undefined;
  }

  /** True while newer data are awaited. */
  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** The data of the newest origin; rejects with a `DataError` where they cannot be had. */
  get complete(): Promise<Data> {
    // The task knows of a new origin only after the host's update.
    return this.#host.updateComplete.then(() => this.#task.taskComplete);
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true });
    if (this.#interrupted) void this.#task.run();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#interrupted = this.pending;
    if (this.pending) this.#task.abort('left the page');
  }

  get #origin(): Origin<Data> {
    const { data, src } = this.#host;
    const inline = this.#host.querySelector?.(':scope > script[type="application/json"]');
    return [data ?? undefined, src || undefined, inline?.textContent ?? undefined];
  }

  async #load(origin: Origin<Data>, signal: AbortSignal): Promise<Data | typeof initialState> {
    try {
      const data = await this.#read(origin, signal);
      // Nobody waits any more: an element that left the page has nothing to show and no error to tell.
      return signal.aborted ? initialState : data;
    } catch (error) {
      if (signal.aborted) return initialState;
      throw error;
    }
  }

  async #read([data, src, inline]: Origin<Data>, signal: AbortSignal): Promise<Data> {
    if (data !== undefined) return this.#spec.parse(data);
    if (src === undefined && inline === undefined) return this.#withSources();
    // Few pages bring their own data, so the others do not pay for reading them.
    const { loadJson, readJson } = await import('./load-json.js');
    return this.#spec.parse(src === undefined ? readJson(inline ?? '', 'script') : await loadJson(src, signal));
  }

  async #withSources(): Promise<Data> {
    const { bundled, sources } = this.#spec;
    try {
      return { ...bundled, sources: await sources() };
    } catch (error) {
      // The facts are all there; only the links of their receipts are not.
      console.warn(`<${this.#host.localName}>: the list of sources did not load.`, error);
      return bundled;
    }
  }
}

/** What an error on screen says when it is none of ours: a lazy chunk that did not arrive, or a fault in this package. */
function asDataError(error: unknown): DataError {
  if (error instanceof DataError) return error;
  return new DataError('unreachable', String(error), { cause: error });
}
