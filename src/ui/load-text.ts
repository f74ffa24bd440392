import { DataError } from '../core/read.js';

const MEGABYTE = 1_000_000;
const MAX_MEGABYTES = 20;
const TIMEOUT_SECONDS = 20;

/**
 * Fetches a text file, with an end to waiting and to size, so that a bad address can neither hang nor fill a reader's phone.
 * @throws {DataError} when the server refuses, does not answer within 20 seconds, or sends more than 20 MB.
 */
export async function loadText(url: string, signal: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) throw new DataError({ kind: 'status', url, status: response.status });
    return await readLimited(response, url);
  } catch (error) {
    if (error instanceof DataError || signal.aborted) throw error;
    const fault = timeout.aborted
      ? ({ kind: 'timeout', url, seconds: TIMEOUT_SECONDS } as const)
      : ({ kind: 'unreachable', url } as const);
    throw new DataError(fault, { cause: error });
  }
}

async function readLimited(response: Response, url: string): Promise<string> {
  const tooLarge = new DataError({ kind: 'size', url, megabytes: MAX_MEGABYTES });
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
