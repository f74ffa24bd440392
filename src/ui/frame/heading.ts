import { html, nothing, type TemplateResult } from 'lit';

/** Returns a heading level, `below` levels below that of the headline; the headline is at 3 where `level` is not valid. */
export const levelOf = (level: unknown, below = 0): number =>
  Math.min(6, (/^\s*[2-6]\s*$/.test(String(level)) ? Number(level) : 3) + below);

/** Draws a heading of a level from 2 to 6. Each level has a template, because a tag name cannot be an expression. */
export function heading(level: number, name: string, content: unknown, part?: string): TemplateResult {
  const named = part ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${named}>${content}</h2>`;
    case 4:
      return html`<h4 class=${name} part=${named}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${named}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${named}>${content}</h6>`;
    default:
      return html`<h3 class=${name} part=${named}>${content}</h3>`;
  }
}
