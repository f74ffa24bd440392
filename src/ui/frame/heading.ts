import { html, nothing, type TemplateResult } from 'lit';

/** The level of the headline that a page asks for, or of what stands so many levels below it; 3 where it asks for none that there is. */
export const levelOf = (asked: unknown, below = 0): number =>
  Math.min(6, (/^\s*[2-6]\s*$/.test(String(asked)) ? Number(asked) : 3) + below);

/** A heading of a level from 2 to 6. The name of an element cannot be filled in, so each has a template. */
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
