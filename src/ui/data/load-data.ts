import { CsvText } from '../../core/csv-text.js';
import { DataError } from '../../core/data-error.js';

const MEGABYTE = 1_000_000;
const MAX_MEGABYTES = 20;
const TIMEOUT_SECONDS = 20;

const CSV_TYPE = /^text\/(?:csv|tab-separated-values)\b/i;
const CSV_NAME = /\.(?:csv|tsv)$/i;

/**
 * Fetches a file: JSON parsed, CSV as text, for the element that knows its columns. Throws the errors of `loadText` and
 * `readJson`.
 */
export async function loadData(url: string, signal: AbortSignal): Promise<unknown> {
  const { text, type } = await loadText(url, signal);
  // Plain file servers often send `text/plain`, so the file extension counts as well.
  const isCsv = CSV_TYPE.test(type) || CSV_NAME.test(url.replace(/[?#].*$/, ''));
  return isCsv ? new CsvText(text, url) : readJson(text, url);
}

/**
 * Parses JSON text.
 * @throws {DataError} that names `place`, where the text came from.
 */
export function readJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DataError('json', `${place}: not JSON (${detail})`, { cause: error });
  }
}

/**
 * Fetches a text file, with limits of time and size, so that a bad address cannot block a reader's phone.
 * @throws {DataError} when the server refuses, does not answer within 20 seconds, or sends more than 20 MB.
 */
async function loadText(url: string, signal: AbortSignal): Promise<{ text: string; type: string }> {
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) throw new DataError('status', `${url}: the server answered ${response.status}`);
    return { text: await readLimited(response, url), type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    if (error instanceof DataError || signal.aborted) throw error;
    if (timeout.aborted) {
      throw new DataError('timeout', `${url}: no answer within ${TIMEOUT_SECONDS} seconds`, { cause: error });
    }
    throw new DataError('unreachable', `${url}: could not be reached`, { cause: error });
  }
}

async function readLimited(response: Response, url: string): Promise<string> {
  const tooLarge = new DataError('size', `${url}: larger than ${MAX_MEGABYTES} MB`);
  // A correct header saves the download; the count below catches a wrong one.
  if (Number(response.headers.get('content-length')) > MAX_MEGABYTES * MEGABYTE) {
    await response.body?.cancel();
    throw tooLarge;
  }
  if (!response.body) return '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > MAX_MEGABYTES * MEGABYTE) {
      await reader.cancel();
      throw tooLarge;
    }
  }
}

/** Fired when data could not be loaded or do not fit. Does not bubble. */
export class DataErrorEvent extends Event {
  /** The error, with the path that does not fit. */
  readonly error: DataError;

  constructor(error: DataError) {
    super('data-error');
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'data-error': DataErrorEvent;
  }
}
