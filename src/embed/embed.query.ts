/** The parsed query of an embed page. */
export interface Query {
  /** The attributes of the graphic. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** A BCP 47 tag in its canonical spelling. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Problems with the query, as sentences. */
  problems: readonly string[];
}

/** The attributes that a graphic reads. */
export interface Attributes {
  attributes: readonly string[];
  /** The boolean ones, such as `debug`. */
  flags: readonly string[];
}

/**
 * Reads `?worldview=in&lang=ur&theme=dark`. Only attributes that the graphic reads are taken, so that none becomes an event
 * handler or a style. `src` must be on the page's own server, because anybody can write an address, and a publisher's page
 * must not show the figures of somebody else.
 */
export function readQuery(page: { href: string; origin: string }, known: Attributes): Query {
  const attributes: [string, string][] = [];
  const unknown: string[] = [];
  const problems: string[] = [];
  const asked: { lang?: string; dir?: 'ltr' | 'rtl' } = {};
  for (const [written, value] of new URL(page.href).searchParams) {
    const name = written.toLowerCase();
    if (name === 'lang') {
      asked.lang = canonical(value);
      if (!asked.lang) problems.push(`lang=${JSON.stringify(value)} is no language; the page speaks English.`);
    } else if (name === 'dir') {
      if (value === 'ltr' || value === 'rtl') asked.dir = value;
      else problems.push(`dir=${JSON.stringify(value)} is not known. Known: ltr, rtl.`);
    } else if (!known.attributes.includes(name)) {
      unknown.push(written);
    } else if (name === 'src' && !isOwn(value, page)) {
      problems.push(`src=${JSON.stringify(value)} is on another server than this page, so it is not asked for.`);
    } else if (!(known.flags.includes(name) && value === 'false')) {
      attributes.push([name, value]);
    }
  }
  if (unknown.length > 0) {
    const names = unknown.map((name) => JSON.stringify(name)).join(', ');
    problems.push(`Not known in the address: ${names}. Known: ${['lang', 'dir', ...known.attributes].join(', ')}.`);
  }
  return { ...asked, attributes, problems };
}

function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    // Not a language tag.
    return undefined;
  }
}

function isOwn(address: string, { href, origin }: { href: string; origin: string }): boolean {
  try {
    const url = new URL(address, href);
    // The protocol is checked as well, because a `blob:` URL may have this origin.
    return /^https?:$/.test(url.protocol) && url.origin === origin;
  } catch {
    // Not an address at all.
    return false;
  }
}
