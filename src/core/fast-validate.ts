import * as v from 'valibot';
import { inputLimitError, MOST_CHARACTERS } from './data-error.js';

/** Returned for a value that does not fit. */
const UNFIT = Symbol('unfit');

type Read = (value: unknown) => unknown;

/** The kinds of schemas that have a fast reader; valibot reads every other kind. */
type Known =
  | v.ObjectSchema<v.ObjectEntries, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.PicklistSchema<readonly string[], undefined>;

const readers = new WeakMap<v.GenericSchema, Read>();

/**
 * Returns the output of a schema for input that fits, the same as valibot does, and `undefined` for input that does not.
 * It does not track paths, which would be most of the work for ten thousand items: valibot names what does not fit.
 */
export function fastValidate<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): { output: unknown } | undefined {
  const output = readerOf(schema)(input);
  return output === UNFIT ? undefined : { output };
}

function readerOf(schema: v.GenericSchema): Read {
  const known = readers.get(schema);
  if (known) return known;
  const made = makeReader(schema);
  readers.set(schema, made);
  return made;
}

function makeReader(schema: v.GenericSchema | Known): Read {
  if ('pipe' in schema && Array.isArray(schema.pipe)) return readPipe(schema.pipe);
  if ('fallback' in schema || ('default' in schema && schema.default !== undefined)) return byValibot(schema);
  if (v.isOfType('object', schema)) return readObject(schema.entries);
  if (v.isOfType('array', schema)) return readArray(readerOf(schema.item));
  if (v.isOfType('optional', schema)) return unless(undefined, readerOf(schema.wrapped));
  if (v.isOfType('nullable', schema)) return unless(null, readerOf(schema.wrapped));
  if (v.isOfType('string', schema))
    return (value) => (typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : UNFIT);
  if (v.isOfType('number', schema))
    return (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : UNFIT);
  if (v.isOfType('boolean', schema)) return (value) => (typeof value === 'boolean' ? value : UNFIT);
  if (v.isOfType('picklist', schema)) {
    const options = new Set<unknown>(schema.options);
    return (value) => (options.has(value) ? value : UNFIT);
  }
  return byValibot(schema);
}

function byValibot(schema: v.GenericSchema): Read {
  return (value) => {
    if (inputLimitError(value)) return UNFIT;
    const result = v.safeParse(schema, value, { abortEarly: true });
    return result.success ? result.output : UNFIT;
  };
}

const unless =
  (empty: unknown, read: Read): Read =>
  (value) =>
    value === empty ? value : read(value);

function readArray(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return UNFIT;
    const output: unknown[] = [];
    // A counted loop: `for … of` creates an object per turn until it has been compiled.
    for (let i = 0; i < value.length; i++) {
      const part = read(value[i]);
      if (part === UNFIT) return UNFIT;
      output.push(part);
    }
    return output;
  };
}

function readObject(entries: v.ObjectEntries): Read {
  const keys = Object.keys(entries);
  const schemas = Object.values(entries);
  const reads = schemas.map((schema) => readerOf(schema));
  const needed = schemas.map(({ type }) => type !== 'optional');
  const fills = schemas.map((schema) => 'default' in schema && schema.default !== undefined);
  return (value) => {
    if (!value || typeof value !== 'object') return UNFIT;
    const output: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? '';
      if (key in value || fills[i]) {
        const part = reads[i]?.((value as Record<string, unknown>)[key]);
        if (part === UNFIT) return UNFIT;
        output[key] = part;
      } else if (needed[i]) return UNFIT;
    }
    return output;
  };
}

/** Returns a reader for a schema followed by validations of its output. */
function readPipe([first, ...rest]: readonly unknown[]): Read {
  const read = readerOf(first as v.GenericSchema);
  const steps = rest as readonly v.GenericPipeItem[];
  // Pipes with a further schema or a transformation are rare, so valibot reads them.
  if (steps.some(({ kind }) => kind !== 'validation' && kind !== 'metadata')) {
    return byValibot(v.pipe(first as v.GenericSchema, ...steps));
  }
  const checks = steps.flatMap((step) => (step.kind === 'validation' ? [checkOf(step as v.GenericValidation)] : []));
  return (value) => {
    const output = read(value);
    if (output === UNFIT) return UNFIT;
    for (let i = 0; i < checks.length; i++) if (!checks[i]?.(output)) return UNFIT;
    return output;
  };
}

/** Returns the test of a validation as a function, without its messages. */
function checkOf(
  validation: v.GenericValidation & { requirement?: RegExp | number | ((value: unknown) => unknown) },
): (value: unknown) => boolean {
  const { type, requirement } = validation;
  if (type === 'check' && typeof requirement === 'function') return (value) => Boolean(requirement(value));
  if (type === 'regex' && requirement instanceof RegExp && !requirement.global) {
    return (value) => requirement.test(String(value));
  }
  return (value) => !validation['~run']({ typed: true, value }, {}).issues;
}
