import { css, html, nothing, type TemplateResult } from 'lit';
import type { Corrections } from './corrections.data.js';
import type { NumberedSource } from '../../core/facts.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import { enSources, type SourceStrings } from '../../i18n/lang/en.sources.js';
import type { Locale } from '../../i18n/locale.js';

type Words = Locale<FrameStrings & { sourceList?: SourceStrings }>;

export const sourceListStyles = css`
  .source-list,
  .corrections {
    margin-block: 4px;
    padding-inline-start: 2.4em;
    list-style: decimal;
    overflow-wrap: anywhere;
  }
  .corrections {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  :is(.source-list, .corrections) li {
    margin-block: 2px;
  }
  .corrections del {
    color: var(--_soft);
  }
  .corrections ins {
    text-decoration: none;
  }
`;

const wordsOf = ({ t }: Words): SourceStrings => t.sourceList ?? enSources;

/** Draws the list of those sources that have come: publisher, kind, title with its link, date. */
export function sourceList(sources: readonly NumberedSource[], locale: Words): TemplateResult {
  const { t, f } = locale;
  const { kinds } = wordsOf(locale);
  return html`<ol class="source-list">
    ${sources.map(({ number, source }) => {
      if (!source) return nothing;
      const { publisher, title, url, date, kind } = source;
      return html`<li value=${number}>
        <bdi>${publisher}</bdi>${kind ? ` (${kinds[kind]})` : nothing}:
        <a href=${url} rel="noopener"><bdi>${title}</bdi></a
        >, ${date ? f.edtf(date, 'short') : t.undated}
      </li>`;
    })}
  </ol>`;
}

/** Returns the name of the panel of corrections. */
export const correctionsName = (locale: Words): string => wordsOf(locale).corrections;

/** Draws the corrections of the bundled facts, and what the article states and the facts do not follow. */
export function correctionList({ corrections, notFollowed }: Corrections, locale: Words): TemplateResult {
  const { f } = locale;
  // Corrections are written in English.
  const said = (text: string): TemplateResult => html`<bdi lang="en">${text}</bdi>`;
  return html`<ul class="corrections">
      ${corrections.map(
        ({ date, what, from, to, why }) =>
          html`<li>
            <time datetime=${date}>${f.edtf(date, 'short')}</time>. ${said(`${what}:`)} <del lang="en">${from}</del> →
            <ins lang="en">${to}</ins>. ${said(why)}
          </li>`,
      )}
    </ul>
    ${
      notFollowed.length > 0
        ? html`<p>${wordsOf(locale).notFollowed}</p>
            <ul class="corrections">
              ${notFollowed.map(
                ({ what, says, instead, why }) =>
                  html`<li>
                    ${said(`${what}:`)} <del lang="en">${says}</del> → <ins lang="en">${instead}</ins>. ${said(why)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}
