/** A promise that the test settles. */
export interface Deferred<Value> {
  promise: Promise<Value>;
  resolve(value: Value): void;
  reject(reason: unknown): void;
}

export function deferred<Value>(): Deferred<Value> {
  let resolve: Deferred<Value>['resolve'] = () => {};
  let reject: Deferred<Value>['reject'] = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

export const jsonResponse = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

type Answer = Response | Promise<Response>;

/**
 * Answers `fetch` from a table of URLs until `restore` is called. An answer may be a promise that the test settles;
 * an aborted request rejects as a real one does.
 */
export function stubFetch(answers: Record<string, Answer | (() => Answer)>): { requests: string[]; restore(): void } {
  const original = window.fetch;
  const requests: string[] = [];
  window.fetch = (input, init) => {
    const url = String(input);
    requests.push(url);
    const answer = answers[url];
    if (answer === undefined) return Promise.reject(new TypeError(`no answer prepared for ${url}`));
    const aborted = new Promise<never>((_, reject) => {
      const signal = init?.signal;
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    return Promise.race([Promise.resolve(typeof answer === 'function' ? answer() : answer), aborted]);
  };
  return {
    requests,
    restore: () => {
      window.fetch = original;
    },
  };
}

/** Freezes the clock that elements read (`Date.now`). */
export function freezeClock(iso: string): { restore(): void } {
  const original = Date.now;
  const moment = Date.parse(iso);
  Date.now = () => moment;
  return {
    restore: () => {
      Date.now = original;
    },
  };
}

/** Collects everything that a page would write to its console. */
export function listenToConsole(): { lines: string[]; restore(): void } {
  const lines: string[] = [];
  const methods = ['log', 'info', 'warn', 'error'] as const;
  const originals = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
    lines.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  return {
    lines,
    restore() {
      methods.forEach((method, i) => Object.assign(console, { [method]: originals[i] }));
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
    },
  };
}

/** The longest wait on a busy machine, in ms. */
const TIMEOUT = 10_000;

/** Waits until a condition holds; throws where it never does. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + TIMEOUT;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
