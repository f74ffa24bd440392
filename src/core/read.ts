/** What can be wrong with data, as the sentence on screen will say it. */
export type Fault =
  | { kind: 'status'; url: string; status: number }
  | { kind: 'unreachable'; url: string }
  | { kind: 'timeout'; url: string; seconds: number }
  | { kind: 'size'; url: string; megabytes: number }
  | { kind: 'json'; place: string; detail: string }
  | { kind: 'shape'; path: string; expected: string; received: string };

/** Data that cannot be drawn. Its `fault` says what and where; the message is the English sentence. */
export class DataError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(describe(fault), options);
    this.name = 'DataError';
    this.fault = fault;
  }
}

// For the console and for `event.error.message`, which speak English whatever the page speaks.
function describe(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return `${fault.url}: the server answered ${fault.status}`;
    case 'unreachable':
      return `${fault.url}: could not be reached`;
    case 'timeout':
      return `${fault.url}: no answer within ${fault.seconds} seconds`;
    case 'size':
      return `${fault.url}: larger than ${fault.megabytes} MB`;
    case 'json':
      return `${fault.place}: not JSON (${fault.detail})`;
    case 'shape':
      return `${fault.path}: expected ${fault.expected}, got ${fault.received}`;
  }
}

/** Parses JSON text; `place` names where it came from in the error. */
export function readJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError({ kind: 'json', place, detail: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * The bundled facts under their type. They are not checked again in the reader's browser: the schema runs over them
 * in the tests, and so stays out of what a reader downloads.
 */
export function bundledAs<Data>(json: unknown): Data {
  return json as Data;
}
