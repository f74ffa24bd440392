/**
 * Returns the bundled facts with their type. They are not validated in the reader's browser: the tests run the schema
 * over them, so that it need not be downloaded.
 */
export function bundledAs<Data>(json: unknown): Data {
  return json as Data;
}
