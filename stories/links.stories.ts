import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/corridor-map/corridor-map.js';
import '../src/trade-target-gauge/trade-target-gauge.js';
import '../src/visit-timeline/visit-timeline.js';

const meta = { title: 'Links from the text' } satisfies Meta;

export default meta;

/** What an editor would write, as it stands in a page. */
const written = (markup: string) => () => {
  const page = document.createElement('article');
  page.innerHTML = markup;
  return page;
};

/** Words of a text that lead into its graphics: as links that work without script, as addresses, and as a command. */
export const InProse: StoryObj = {
  render: written(`
    <p>
      Ships could load in <a href="#map" data-story-for="map" data-story-value="gwadar_port">Gwadar</a>, and a
      <a href="#map:uap">railway from Termez</a> is planned. On
      <a href="#visits:V18">3 February 2026</a> Kazakhstan’s president came to Islamabad;
      <button type="button" commandfor="trade" command="--focus" value="PK-KZ">trade with Kazakhstan</button> is far
      below what was agreed.
    </p>
    <corridor-map id="map"></corridor-map>
    <trade-target-gauge id="trade"></trade-target-gauge>
    <visit-timeline id="visits"></visit-timeline>`),
};

/** Graphics of one group: pick a visit, and what belongs to its country is marked in the others. */
export const Group: StoryObj = {
  render: written(`
    <visit-timeline group="central-asia"></visit-timeline>
    <trade-target-gauge group="central-asia"></trade-target-gauge>
    <corridor-map group="central-asia"></corridor-map>`),
};
