/** The strictest policy that a page with the four graphics can send, live layers and downloads included. */
import { TAGS } from './tags.mjs';

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data: blob:',
  "require-trusted-types-for 'script'",
  // Every copy of the package on a page asks for the name of the first tag that it registers.
  `trusted-types ${TAGS.join(' ')}`,
].join('; ');

/** What a page with nothing but one graphic allows itself; `src` leads to its own server only. */
export const embedPolicy = (tag) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${tag}`,
  ].join('; ');
