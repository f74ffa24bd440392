import { CsvText } from '../../core/csv-text.js';
import { DataError } from '../../core/data-error.js';

const MEGABYTE = 1_000_000;
const MAX_MEGABYTES = 20;
const TIMEOUT_SECONDS = 20;

const CSV_TYPE = /^text\/(?:csv|tab-separated-values)\b/i;
const CSV_NAME = /\.(?:csv|tsv)$/i;

/**
 * Fetches a file: JSON parsed, CSV as the text it is, for the element that knows its columns. Its faults are those of
 * `loadText` and `readJson`.
 */
export async function loadData(url: string, signal: AbortSignal): Promise<unknown> {
  const { text, type } = await loadText(url, signal);
  // Plain file servers often send `text/plain`, so the name counts as well.
  const isCsv = CSV_TYPE.test(type) || CSV_NAME.test(url.replace(/[?#].*$/, ''));
  return isCsv ? new CsvText(text, url) : readJson(text, url);
}

/**
 * Parses JSON text.
 * @throws {DataError} naming `place`, where the text came from.
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
 * Fetches a text file, with an end to waiting and to size, so that a bad address can neither hang nor fill a reader's phone.
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
  // The header saves the download where it is honest; the count catches it where it is not.
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
