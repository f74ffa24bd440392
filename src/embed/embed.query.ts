/** What the address of an embed page asks for. */
export interface Asked {
  /** Attributes of the graphic, as they are written on its tag. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** A BCP 47 tag in its canonical spelling. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** What is wrong, in sentences. */
  problems: readonly string[];
}

/** What a graphic reads. */
export interface Known {
  attributes: readonly string[];
  /** Those of them that are there or not, such as `debug`. */
  flags: readonly string[];
}

/**
 * Reads `?worldview=in&lang=ur&theme=dark`. Only what the graphic itself reads is taken, so that nothing in an address
 * becomes a handler or a style; `src` is taken where it leads back to the page's own server, because an address that anybody
 * may write must not make the page of a publisher show the figures of somebody else.
 */
export function readQuery(page: { href: string; origin: string }, known: Known): Asked {
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
    // Not written as a language.
    return undefined;
  }
}

function isOwn(address: string, { href, origin }: { href: string; origin: string }): boolean {
  try {
    const url = new URL(address, href);
    // A `blob:` of this origin would pass by its origin alone.
    return /^https?:$/.test(url.protocol) && url.origin === origin;
  } catch {
    // No address at all.
    return false;
  }
}
