/**
 * The bundled facts under their type. They are not checked again in the reader's browser: the schema runs over them
 * in the tests, and so stays out of what a reader downloads.
 */
export function bundledAs<Data>(json: unknown): Data {
  return json as Data;
}
