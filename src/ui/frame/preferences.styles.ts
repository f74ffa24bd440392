import { css, type CSSResult } from 'lit';

/**
 * The strong palette, for who asks for more contrast: text and lines in full ink, and marks of at least 7 to 1 on black or
 * white. Tokens of the page still win: who sets them answers for them under `prefers-contrast` as well.
 */
export const strongPalette: CSSResult = css`
  --_soft: var(--story-soft, currentColor);
  --_rule: var(--story-rule, currentColor);
  --_hair: var(--story-hair, color-mix(in srgb, currentColor 15%, var(--_surface)));
  --_actual: var(--story-actual, light-dark(#004a51, #7ee7ee));
  --_construction: var(--story-construction, light-dark(#6b3300, #ffc073));
  --_planned: var(--story-planned, light-dark(#47298a, #d3c4ff));
  --_closed: var(--story-closed, light-dark(#86100a, #ffb3ab));
  --_sea: var(--story-sea, light-dark(#134680, #a9d0ff));
  --_focus: var(--story-focus-ring, light-dark(#003087, #d0e1ff));
`;

/** What the reader's system or paper asks of all four; adopted with the panels. */
export const readerStyles: CSSResult = css`
  /* On a right-to-left page the numbers of sources do not run on from a number before them. */
  .marks {
    unicode-bidi: isolate;
  }
  /* A ground of its own reaches beyond the text at both sides, and takes no room for that. */
  :host(:is([theme='light'], [theme='dark'], [theme='contrast'])) {
    --_ground: var(--story-surface, light-dark(#fff, #16191d));
    box-shadow:
      -12px 0 var(--_ground),
      12px 0 var(--_ground);
  }
  @media (forced-colors: none) {
    :host([theme='contrast']) {
      --_ground: var(--story-surface, light-dark(#fff, #000));
      color: var(--story-text, light-dark(#000, #fff));
      background: var(--story-surface, light-dark(#fff, #000));
    }
    :host([theme='contrast']) .frame {
      --_surface: var(--story-surface, light-dark(#fff, #000));
      ${strongPalette}
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      ${strongPalette}
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    .frame {
      --_soft: var(--story-soft, color-mix(in srgb, currentColor 74%, var(--_surface)));
      --_rule: var(--story-rule, color-mix(in srgb, currentColor 20%, var(--_surface)));
      --_hair: var(--story-hair, color-mix(in srgb, currentColor 10%, var(--_surface)));
    }
  }
  /* The reader's colours, whatever theme the page asks for; what only divides is paler, and gray text is for what is off. */
  @media (forced-colors: active) {
    :host(:not([hidden])) {
      color-scheme: light dark;
      color: CanvasText;
    }
    .frame {
      --_soft: CanvasText;
      --_rule: CanvasText;
      --_hair: color-mix(in srgb, CanvasText 25%, Canvas);
      --_actual: CanvasText;
      --_construction: CanvasText;
      --_planned: CanvasText;
      --_closed: CanvasText;
      --_sea: CanvasText;
      --_surface: Canvas;
      --_focus: Highlight;
    }
    a,
    summary {
      color: LinkText;
    }
  }

  @media print {
    /* Ink on white, whatever the screen showed: backgrounds are not printed. */
    :host(:not([hidden])) {
      color-scheme: light;
      color: #000;
      background: none;
    }
    .frame {
      --_surface: #fff;
    }
    svg {
      block-size: auto;
    }
    .head,
    .heading,
    dt {
      break-after: avoid;
    }
    .head,
    .source-list li,
    svg {
      break-inside: avoid;
    }
    /* What stands behind a button stands open, under the button's words. */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    footer {
      display: block;
      font-size: 0.75em;
    }
    .notes {
      font-size: 1em;
    }
    summary {
      display: block;
      margin-block-start: 8px;
      color: inherit;
      font-weight: 600;
      break-after: avoid;
    }
    [part='download'] {
      display: none;
    }
    a {
      color: inherit;
    }
    .marks {
      font-size: 0.8em;
    }
    .source-list a {
      text-decoration: none;
    }
    /* Isolated, so that it stays one in a text that is read from right to left; the blank before it stays outside. */
    .source-list a::after {
      content: ' \u2066<' attr(href) '>\u2069';
      color: var(--_soft);
    }
  }
`;
