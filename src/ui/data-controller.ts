import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { DataError, readJson } from '../core/read.js';
import { DataErrorEvent, DataLoadEvent } from './data-events.js';
import { loadText } from './load-text.js';

/** Where an element's data come from when the page gives none, and how given data are checked. */
export interface DataSpec<Data> {
  /** The facts this package brings along. */
  bundled: Data;
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
      return await this.#read(origin, signal);
    } catch (error) {
      // Nobody waits any more: an element that left the page has no error to show.
      if (signal.aborted) return initialState;
      throw error;
    }
  }

  async #read([data, src, inline]: Origin<Data>, signal: AbortSignal): Promise<Data> {
    if (data !== undefined) return this.#spec.parse(data);
    if (src !== undefined) return this.#spec.parse(readJson(await loadText(src, signal), src));
    if (inline !== undefined) return this.#spec.parse(readJson(inline, 'script'));
    return this.#spec.bundled;
  }
}

function asDataError(error: unknown): DataError {
  if (error instanceof DataError) return error;
  // Anything else is a fault of ours or of the network under a lazy chunk; it is told, not swallowed.
  return new DataError(
    { kind: 'shape', path: 'data', expected: 'readable data', received: String(error) },
    { cause: error },
  );
}
