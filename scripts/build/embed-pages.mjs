/** The pages and oEmbed answers in `dist/embed/`, as text. */
import { contentOf, escaped, titleOf } from './embed-content.mjs';
import { heldHeight } from './reserved-heights.mjs';
import { embedPolicy } from '../lib/policy.mjs';

/** Where `dist/` is served from, until somebody says it: a name that belongs to nobody. */
export const PLACEHOLDER = 'https://example.com/corridor-elements/';

/** What a frame of ours may do at most: no storage, no forms, nothing with the page around it. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

const WIDTH = 640;
/** What `embed.css` leaves on both sides of a graphic with colours of its own, and above and below it. */
const [BESIDE, AROUND] = [24, 8];

const oembedOf = (base, tag) => `${base}embed/${tag}.oembed.json`;

/** An oEmbed 1.0 answer of the type `rich`. It brings light colours: most pages are, and say nothing of it to a frame. */
export function oembed(tag, base) {
  const height = heldHeight(tag, WIDTH - BESIDE) + AROUND;
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

/** A page that is only a graphic. Links open outside of the frame. */
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
