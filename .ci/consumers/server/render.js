/** Renders each graphic to HTML with `@lit-labs/ssr`; prints the HTML by tag as JSON. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'corridor-elements';
import { html } from 'lit';

const rendered = {
  'corridor-map': html`<corridor-map></corridor-map>`,
  'trade-target-gauge': html`<trade-target-gauge></trade-target-gauge>`,
  'visit-timeline': html`<visit-timeline></visit-timeline>`,
  'incident-trend': html`<incident-trend></incident-trend>`,
};
const texts = {};
for (const [tag, template] of Object.entries(rendered)) {
  try {
    texts[tag] = await collectResult(render(template));
  } catch (error) {
    texts[tag] = `${error}`;
  }
}
console.log(JSON.stringify(texts));
