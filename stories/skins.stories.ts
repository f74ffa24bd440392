import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/corridor-map/corridor-map.js';
import '../src/incident-trend/incident-trend.js';
import '../src/trade-target-gauge/trade-target-gauge.js';
import '../src/visit-timeline/visit-timeline.js';

const meta = { title: 'Skins' } satisfies Meta;

export default meta;

/** All four as a page shows them that links a skin; `theme` is what the skin asks for beside its tokens. */
const inSkin = (address: string, theme: string) => () => {
  const page = document.createElement('article');
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  const tags = ['incident-trend', 'trade-target-gauge', 'visit-timeline', 'corridor-map'];
  page.append(link, ...tags.map((tag) => Object.assign(document.createElement(tag), { theme })));
  return page;
};

/** Greys and one blue, light or dark as the page is. */
export const Neutral: StoryObj = {
  render: inSkin(new URL('../src/skins/neutral.css', import.meta.url).href, 'auto'),
};

/** Dark graphics with warm text, on any page. */
export const DarkNewsroom: StoryObj = {
  render: inSkin(new URL('../src/skins/dark-newsroom.css', import.meta.url).href, 'dark'),
};

/** Black and greys, as on paper. */
export const Print: StoryObj = {
  render: inSkin(new URL('../src/skins/print.css', import.meta.url).href, 'light'),
};
