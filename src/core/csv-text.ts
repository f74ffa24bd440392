import { DataError } from './data-error.js';

/** CSV text and where it came from. The element that reads it knows its columns. */
export class CsvText {
  constructor(
    readonly text: string,
    readonly place: string,
  ) {}
}

/** Data made of CSV rows, with the line number of each of its objects. */
export interface Rows {
  data: unknown;
  lines: WeakMap<object, number>;
}

/**
 * Validates data made of CSV rows, and adds the line number to an error that names a path into them.
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

/** Returns the line of the innermost object along a path such as `series[0].points[2].value`. */
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
