import { DataError } from './data-error.js';

/** Text in the CSV format, and where it came from: what it means is known to the element that reads it. */
export class CsvText {
  constructor(
    readonly text: string,
    readonly place: string,
  ) {}
}

/** Data made of rows, with the line that each of its objects stands on. */
export interface Rows {
  data: unknown;
  lines: WeakMap<object, number>;
}

/**
 * Checks data made of rows; a fault that names a path into them names the line as well.
 * @throws {DataError}
 */
export function checkRows<Data>({ data, lines }: Rows, place: string, parse: (input: unknown) => Data): Data {
  try {
    return parse(data);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const line = lineAt(error.message.split(': expected', 1)[0] ?? '', data, lines);
    const where = line === undefined ? place : `${place}: line ${line}`;
    throw new DataError('csv', `${where}: ${error.message}`, { cause: error });
  }
}

/** The line of the innermost object on the way of a path such as `series[0].points[2].value`. */
function lineAt(path: string, data: unknown, lines: Rows['lines']): number | undefined {
  let here = data;
  let line: number | undefined;
  for (const key of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof here !== 'object' || here === null) break;
    here = (here as Record<string, unknown>)[key];
    if (typeof here === 'object' && here !== null) line = lines.get(here) ?? line;
  }
  return line;
}
