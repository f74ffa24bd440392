import { initialState, Task, TaskStatus } from '@lit/task';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { DataError } from '../../core/data-error.js';
import type { DataSpec } from '../../core/facts.js';
import type { Locale } from '../../i18n/locale.js';
import type { DataHost, Origin } from '../host/own-data.js';
import { DataLoadEvent } from './data-events.js';
import { DataErrorEvent, loadData, readJson } from './load-data.js';
import type { FrameStrings } from '../../i18n/lang/en.js';

/**
 * Loads the data that a page provides for an element. The newest origin wins over a late response of an older one. Leaving
 * the page aborts loading, coming back starts it again.
 */
export class GivenData<Data> implements ReactiveController {
  readonly #host: LitElement;
  readonly #task: Task<Origin<Data>, Data>;
  #interrupted = false;

  /** `origin` returns what the page provides now; `facts` loads what to show when it provides nothing any more. */
  constructor(
    host: DataHost<Data>,
    parse: DataSpec<Data>['parse'],
    origin: () => Origin<Data>,
    facts: () => Promise<Data>,
  ) {
    this.#host = host;
    this.#task = new Task(host, {
      args: origin,
      task: async ([data, src, inline], { signal }) => {
        // Updates also run outside the page, where this module was loaded after its host had left.
        this.#interrupted = !host.isConnected;
        if (this.#interrupted) return initialState;
        try {
          const given = [data, src, inline].some((part) => part !== undefined);
          const read = () => (src === undefined ? readJson(inline ?? '', 'script') : loadData(src, signal));
          const result = given ? await parse(data ?? (await read())) : await facts();
          // An element that has left the page shows neither data nor an error.
          return signal.aborted ? initialState : result;
        } catch (error) {
          if (signal.aborted) return initialState;
          throw error;
        }
      },
      onComplete: (data) => host.dispatchEvent(new DataLoadEvent(data)),
      onError: (error) => host.dispatchEvent(new DataErrorEvent(asDataError(error))),
    });
    host.addController(this);
  }

  /** The last data that fit; `undefined` before the first and after an error. */
  get value(): Data | undefined {
    return this.error ? undefined : this.#task.value;
  }

  /** Draws the error message; `undefined` without an error. */
  get failure(): ((locale: Locale<FrameStrings>) => TemplateResult) | undefined {
    const { error } = this;
    return error && ((locale) => failure(error, locale));
  }

  get error(): DataError | undefined {
    return this.#task.status === TaskStatus.ERROR ? asDataError(this.#task.error) : undefined;
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get complete(): Promise<Data> {
    // The task notices a new origin only in the host's update.
    return this.#host.updateComplete.then(() => this.#task.taskComplete);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.#task.run();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#interrupted ||= this.pending;
    if (this.pending) this.#task.abort('left the page');
  }
}

/** Wraps other errors, such as a chunk that did not load or a bug in this package, for display. */
function asDataError(error: unknown): DataError {
  if (error instanceof DataError) return error;
  return new DataError('unreachable', String(error), { cause: error });
}

/** Draws what is shown instead of a graphic: the error in one sentence, and the content of the tag below it. */
function failure(error: DataError, { t, dir, lang }: Locale<FrameStrings>): TemplateResult {
  return html`<p class="failure" part="message" role="status" dir=${dir} lang=${lang}>
      ${t.error} <bdi lang="en">${error.message}.</bdi>
    </p>
    <slot></slot>`;
}
