import { css, type CSSResultOrNative, type LitElement } from 'lit';
import { styled, type Surroundings } from '../../svg/css-cascade.js';
import { contrast } from '../../svg/colour.js';
import { writeMarkup, type Markup } from '../../svg/read-template.js';
import type { Shown } from '../frame/frame-parts.js';
import type { GraphicElement, PictureOptions } from '../host/graphic.js';
import { windowOf } from '../host/custom-element.js';
import { strongPalette } from '../frame/preferences.styles.js';

const INK = { light: '#16191d', dark: '#eceef1' };
const SURFACE = { light: '#ffffff', dark: '#16191d' };
const READABLE = 4.5;
const strongFrame = css`
  .frame {
    --_surface: var(--story-surface, light-dark(#fff, #000));
    ${strongPalette}
  }
`;

/** Styles of a poster, besides the style sheets of the element. */
const POSTER_CSS = `
  .poster-strong { font-weight: 700; }
  .poster-surface { fill: var(--_surface); }
  .poster-ink { fill: currentColor; }
  .poster-rule { fill: var(--_rule); }
  text .poster-soft { fill: var(--_soft); }
`;

/** Returns a poster as a standalone SVG that looks as the graphic does on its page, and needs no style sheet. */
export function styledPoster(
  poster: Markup,
  host: GraphicElement,
  shown: Shown,
  theme: PictureOptions['theme'],
): string {
  return writeMarkup(styled(poster, surroundingsOf(host, shown, theme)));
}

/** Returns the styles that apply to a graphic on its page; without a page (in Node), the default light colours. */
function surroundingsOf(host: GraphicElement, { locale, panels }: Shown, theme: PictureOptions['theme']): Surroundings {
  // Panels have a style sheet of their own.
  const panelStyles = panels?.styles ? [panels.styles] : [];
  const { lang } = locale;
  const page = typeof getComputedStyle === 'undefined' ? undefined : getComputedStyle(host);
  const { theme: own } = host;
  const side = theme ?? (own === 'light' || own === 'dark' ? own : schemeOf(windowOf(host), page));
  const dark = side === 'dark';
  const strong = own === 'contrast';
  const sheets = [
    ...(host.constructor as typeof LitElement).elementStyles,
    ...panelStyles,
    ...(strong ? [strongFrame] : []),
  ];
  const text = [...sheets.map(textOfStyle), POSTER_CSS].join('\n');
  const read = (token: string) => page?.getPropertyValue(token) ?? '';
  const context = { current: INK[side], dark };
  const surface = read('--story-surface') || SURFACE[side];
  // The page's text colour may be unreadable on the background of the poster.
  const readable = page && theme === undefined && contrast(page.color, surface, context) >= READABLE;
  return { css: text, read, lang, dark, color: readable ? page.color : read('--story-text') || INK[side] };
}

const textOfStyle = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');

function schemeOf(page: Window | undefined, style: CSSStyleDeclaration | undefined): 'light' | 'dark' {
  const schemes = style?.colorScheme.split(' ') ?? [];
  if (!schemes.includes('dark')) return 'light';
  if (!schemes.includes('light')) return 'dark';
  return page?.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
