import { css, type CSSResult } from 'lit';

/**
 * The palette for more contrast: text and lines in the full text colour, and marks with at least 7 to 1 on black or white.
 * Custom properties of the page still win: a page that sets them is responsible for `prefers-contrast` as well.
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

/** The styles for the reader's preferences and for print; adopted with the panels. */
export const readerStyles: CSSResult = css`
  /* Isolated, so that on a right-to-left page a source number does not join a number before it. */
  .marks {
    unicode-bidi: isolate;
  }
  /* A background extends beyond the text at both sides without changing the layout. */
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
  /* System colours, whatever theme is set; hairlines are paler, and GrayText is left for disabled controls. */
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
    /* Black on white, whatever the theme: backgrounds are not printed. */
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
    /* Panels are open, below their names; those whose facts have not come are left out. */
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
    [part='download'],
    footer details:not(:has(> summary + *)) {
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
    /* The address is isolated, for right-to-left texts; the space before it is outside. */
    .source-list a::after {
      content: ' \u2066<' attr(href) '>\u2069';
      color: var(--_soft);
    }
  }
`;
