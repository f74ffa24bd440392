type Data = Readonly<Record<string, unknown>>;

/** Tables whose keys are ids that are used elsewhere. */
const TABLES = ['sources', 'places', 'origins'];

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Returns a copy with texts replaced by `choose`, ids and references to them alike. */
function rewrite(
  value: unknown,
  choose: (text: string, path: string, kind: string) => string,
  path = '',
  kind = '',
): unknown {
  if (typeof value === 'string') return choose(value, path, kind);
  if (Array.isArray(value)) return value.map((one, i) => rewrite(one, choose, `${path}[${i}]`, `${kind}[]`));
  if (typeof value !== 'object' || value === null) return value;
  const isTable = TABLES.includes(kind);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const key = isTable ? choose(name, path, 'ids') : name;
      return [key, rewrite(inner, choose, join(path, key), join(kind, isTable ? '*' : name))];
    }),
  );
}

/**
 * Puts a payload before every text of facts where it is still accepted. `ask` returns the error for data; each kind of place
 * that it names is given up.
 */
export async function plantWhatFits(facts: Data, payload: string, ask: (data: unknown) => Promise<string>) {
  const givenUp = new Set<string>();
  const refused: string[] = [];
  for (;;) {
    const places = new Map<string, string>();
    const data = rewrite(facts, (text, path, kind) => {
      const put = givenUp.has(kind) ? text : payload + text;
      if (kind !== 'ids') places.set(path, kind);
      return put;
    });
    const said = await ask(data);
    if (said === '') return { data, refused, planted: new Set(places.values()).size - givenUp.size };
    refused.push(said.replace(/\.$/, ''));
    const kind = [...places].find(([path]) => said.startsWith(`${path}: `))?.[1];
    if (kind === undefined || givenUp.has(kind)) throw new Error(`names no text that was planted: ${said}`);
    givenUp.add(kind);
  }
}

/** Replaces the first publisher of facts, and returns its path. */
export function plant(facts: Data, text: string): { data: unknown; path: string } {
  let found = '';
  const data = rewrite(facts, (old, path) => {
    if (found || !path.endsWith('.publisher')) return old;
    found = path;
    return text;
  });
  return { data, path: found };
}

/** Returns facts as JSON, with a date nested many levels deep. */
export function nested(facts: Data, open: string, close: string, levels: number): string {
  return JSON.stringify({ ...facts, asOf: 0 }).replace(
    '"asOf":0',
    () => `"asOf":${open.repeat(levels)}1${close.repeat(levels)}`,
  );
}

/** Returns the texts and attributes of an element that contain `NaN`, `Infinity` or an invalid date. */
export function brokenNumbers({ shadowRoot }: Element): string[] {
  const nodes = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  const written = nodes.flatMap((node) => [
    ...[...node.attributes].map(({ name, value }) => `${name}="${value}"`),
    ...[...node.childNodes].flatMap((child) => (child instanceof Text ? child.data : [])),
  ]);
  return written.filter((text) => /NaN|Infinity|Invalid Date/.test(text));
}
