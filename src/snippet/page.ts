import { escaped } from '../svg/read-template.js';
import type { FrameParts } from '../ui/frame/frame-parts.js';
import type { Theme } from '../ui/host/graphic.js';
import { contentOf } from './content.js';

const SCHEMES: Readonly<Record<Theme, string>> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
  contrast: 'light dark',
};

/** Returns a whole page without script: the content of a snippet, in the colours of a theme. */
export function contentPage(parts: FrameParts, theme: Theme): string {
  const { headline, locale } = parts;
  return `<!doctype html>
<html lang="${escaped(locale.lang)}" dir="${locale.dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="${SCHEMES[theme]}">
    <title>${escaped(headline)}</title>
  </head>
  <body>
    <main>
${contentOf(parts, { level: 1, alone: true })
  .map((line) => `      ${line}`)
  .join('\n')}
    </main>
  </body>
</html>`;
}
