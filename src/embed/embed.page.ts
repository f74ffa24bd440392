// Answers pages that use this library on their side (MIT, maintained; its messages are documented).
import '@open-iframe-resizer/core';

/**
 * Applies the query of the page's address to its graphic. Runs before the script that registers the tag, so that the graphic is
 * drawn once, with all its attributes.
 */
export function startEmbed(tag: string, known: Attributes): void {
  const graphic = document.querySelector(tag);
  if (!graphic) return;
  const { attributes, lang, dir, problems } = readQuery(window.location, known);
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  for (const [name, value] of attributes) {
    graphic.setAttribute(name, value);
    // The style of the page follows, because a frame with a theme needs a background of its own.
    if (name === 'theme') root.dataset.theme = value;
  }
  for (const problem of problems) console.warn(`<${tag}>: ${problem}`);
  postHeight(window);
}

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
  const result: { lang?: string; dir?: 'ltr' | 'rtl' } = {};
  for (const [written, value] of new URL(page.href).searchParams) {
    const name = written.toLowerCase();
    if (name === 'lang') {
      result.lang = canonical(value);
      if (!result.lang) problems.push(`lang=${JSON.stringify(value)} is no language; the page speaks English.`);
    } else if (name === 'dir') {
      if (value === 'ltr' || value === 'rtl') result.dir = value;
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
  return { ...result, attributes, problems };
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

/**
 * Posts the height of this page to its parent, now and whenever it changes, in the formats of `amp-iframe` (which
 * `@newswire/frames` understands as well) and WordPress. The messages contain nothing but the height.
 */
function postHeight({ parent, document, location, ResizeObserver }: Window & typeof globalThis): void {
  if (parent === window) return;
  // WordPress adds a secret to the address of the frame, and only accepts messages that contain it.
  const secret = /[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const root = document.documentElement;
  let posted = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }).observe(root);
}
