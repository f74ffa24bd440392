/** The strictest policy that a page with the four graphics can send, live layers and downloads included. */
import { TAGS } from './tags.mjs';

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data: blob:',
  "require-trusted-types-for 'script'",
  // Every copy of the package on a page names its policy by the first tag that it registers.
  `trusted-types ${TAGS.join(' ')}`,
].join('; ');

/** Returns the policy of a page with only one graphic, whose `src` must be on its own server. */
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
