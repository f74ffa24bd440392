import { css, type CSSResultOrNative, type LitElement } from 'lit';
import { styled, type Surroundings } from '../../svg/css-cascade.js';
import { contrast } from '../../svg/colour.js';
import { writeMarkup, type Markup } from '../../svg/read-template.js';
import type { Shown } from '../frame/frame-parts.js';
import type { GraphicElement, PictureOptions } from '../host/graphic.js';
import { windowOf } from '../host/own-window.js';
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

/** How what only a poster has is styled, beside the style sheets of the page. */
const POSTER_CSS = `
  .poster-strong { font-weight: 700; }
  .poster-surface { fill: var(--_surface); }
  .poster-ink { fill: currentColor; }
  .poster-rule { fill: var(--_rule); }
  text .poster-soft { fill: var(--_soft); }
`;

/** Writes a poster as a standalone SVG that looks as its graphic does on its page, and needs no style sheet. */
export function dressed(poster: Markup, host: GraphicElement, shown: Shown, theme: PictureOptions['theme']): string {
  return writeMarkup(styled(poster, surroundingsOf(host, shown, theme)));
}

/** How the page around a graphic styles it; where there is no page (in Node), our own light colours hold. */
function surroundingsOf(host: GraphicElement, { locale, panels }: Shown, theme: PictureOptions['theme']): Surroundings {
  // What was drawn later has its style sheet with it.
  const later = panels?.styles ? [panels.styles] : [];
  const { lang } = locale;
  const page = typeof getComputedStyle === 'undefined' ? undefined : getComputedStyle(host);
  const { theme: own } = host;
  const side = theme ?? (own === 'light' || own === 'dark' ? own : schemeOf(windowOf(host), page));
  const dark = side === 'dark';
  const strong = own === 'contrast';
  const sheets = [...(host.constructor as typeof LitElement).elementStyles, ...later, ...(strong ? [strongFrame] : [])];
  const text = [...sheets.map(textOfStyle), POSTER_CSS].join('\n');
  const read = (token: string) => page?.getPropertyValue(token) ?? '';
  const context = { current: INK[side], dark };
  const surface = read('--story-surface') || SURFACE[side];
  // Text that was meant for another ground than the sheet's own would not be read on it.
  const readable = page && theme === undefined && contrast(page.color, surface, context) >= READABLE;
  return { css: text, read, lang, dark, color: readable ? page.color : read('--story-text') || INK[side] };
}

const textOfStyle = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');

function schemeOf(page: Window | undefined, style: CSSStyleDeclaration | undefined): 'light' | 'dark' {
  const schemes = style?.colorScheme.split(' ') ?? [];
  if (!schemes.includes('dark')) return 'light';
  if (!schemes.includes('light')) return 'dark';
  return page?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
