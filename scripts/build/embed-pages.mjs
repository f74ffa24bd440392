/** The pages and oEmbed answers in `dist/embed/`, as text. */
import { contentOf, escaped, titleOf } from './embed-content.mjs';
import { reservedHeight } from './reserved-heights.mjs';
import { embedPolicy } from '../lib/policy.mjs';

/** The default address of `dist/`, on a reserved domain. */
export const PLACEHOLDER = 'https://example.com/corridor-elements/';

/** The sandbox of our frames: no storage, no forms, no access to the parent page. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

const WIDTH = 640;
/** The padding of `embed.css` beside a graphic with a theme, and above and below it, in px. */
const [BESIDE, AROUND] = [24, 8];

const oembedOf = (base, tag) => `${base}embed/${tag}.oembed.json`;

/** Returns an oEmbed 1.0 response of type `rich`, with the light theme, because most pages are light but do not say so. */
export function oembed(tag, base) {
  const height = reservedHeight(tag, WIDTH - BESIDE) + AROUND;
  const [src, title] = [`${base}embed/${tag}.html?theme=light`, titleOf(tag)];
  const attributes = { src, title, width: '100%', height, frameborder: 0, sandbox: SANDBOX, allow: 'fullscreen' };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Corridor elements',
    provider_url: base,
    cache_age: 86_400,
    width: WIDTH,
    height,
    html: `<iframe${written.join('')}></iframe>`,
  };
}

/** Returns a page with only a graphic. Links open outside of the frame. */
export function embedPage(tag, base) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${escaped(embedPolicy(tag))}" />
    <title>${escaped(titleOf(tag))}</title>
    <base target="_blank" />
    <link rel="icon" href="data:," />
    <link rel="alternate" type="application/json+oembed" href="${escaped(oembedOf(base, tag))}" title="${escaped(titleOf(tag))}" />
    <link rel="stylesheet" href="embed.css" />
    <script src="${tag}.js" defer></script>
    <script src="../single/${tag}.js" defer></script>
  </head>
  <body>
    <main>
      <${tag}><div lang="en" dir="ltr">
      ${contentOf(tag)}
      </div></${tag}>
    </main>
  </body>
</html>
`;
}
