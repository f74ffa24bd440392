/** The colours in which a graphic may be shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulate } from '../../lib/open-page.mjs';
import { root } from '../../lib/dependencies.mjs';

/** The combinations of the reader's system preference, the author's theme, and the skin. */
export const THEMES = {
  light: {},
  dark: { scheme: 'dark' },
  'forced colours': { forced: true },
  'forced colours, theme="dark"': { forced: true, theme: 'dark' },
  'strong colours, light': { more: true },
  'strong colours, dark': { more: true, scheme: 'dark' },
  'theme="light" on a dark page': { theme: 'light', scheme: 'dark' },
  'theme="dark" on a light page': { theme: 'dark' },
  'theme="contrast" on a light page': { theme: 'contrast' },
  'theme="contrast" on a dark page': { theme: 'contrast', scheme: 'dark' },
  'the neutral skin, light': { skin: 'neutral' },
  'the neutral skin, dark': { skin: 'neutral', scheme: 'dark' },
  'the dark newsroom skin': { skin: 'dark-newsroom', theme: 'dark' },
  'the print skin': { skin: 'print', theme: 'light' },
};

/** Changes the theme of an open page. */
export async function wear(page, tag, { scheme = 'light', forced = false, more = false, theme = 'auto', skin = '' }) {
  await emulate(page, {
    'prefers-color-scheme': scheme,
    'prefers-contrast': more ? 'more' : 'no-preference',
    'forced-colors': forced ? 'active' : 'none',
  });
  const sheet = skin && readFileSync(join(root, 'dist', 'cdn', `skin-${skin}.css`), 'utf8');
  await page.evaluate(
    async (name, colours, text) => {
      const own = new window.CSSStyleSheet();
      own.replaceSync(text);
      document.adoptedStyleSheets = [own];
      document.querySelector(name).theme = colours;
      await document.querySelector(name).updateComplete;
    },
    tag,
    theme,
    sheet,
  );
}
