import { DataError } from '../core/data-error.js';

const MEGABYTE = 1_000_000;
const MAX_MEGABYTES = 20;
const TIMEOUT_SECONDS = 20;

/** Fetches and parses a JSON file; its faults are those of `loadText` and `readJson`. */
export async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  return readJson(await loadText(url, signal), url);
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
async function loadText(url: string, signal: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) throw new DataError('status', `${url}: the server answered ${response.status}`);
    return await readLimited(response, url);
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
