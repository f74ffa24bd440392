/**
 * Memoises the last call of a pure function: the same arguments (by identity) return the same object, so that results
 * can be compared by identity.
 */
export function memo<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    const same = last && last.args.length === args.length && args.every((arg, i) => Object.is(arg, last?.args[i]));
    if (last && same) return last.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
