import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/corridor-map/corridor-map.js';
import { commonControls, embed } from './embed.js';

const meta = {
  title: 'Corridor map',
  component: 'corridor-map',
  tags: ['autodocs'],
  render: embed('corridor-map'),
  argTypes: {
    ...commonControls,
    corridors: { control: { type: 'text' } },
    status: { control: { type: 'text' } },
    focus: { control: { type: 'text' } },
    compare: { control: { type: 'text' } },
    worldview: { control: { type: 'select' }, options: ['neutral', 'in', 'pk', 'cn', 'defacto'] },
  },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};

/** The author's choice stands out, and its details are open. */
export const CorridorInFocus: StoryObj = { args: { focus: 'kta' } };

/** Closer, with the place in the middle. */
export const PlaceInFocus: StoryObj = { args: { focus: 'gwadar' } };

/** What is only planned, and what is closed. */
export const ByStatus: StoryObj = { args: { status: 'planned closed' } };

/** What the reader picked on the map or in the list: a port, with what was agreed about it. */
export const PortPicked: StoryObj = {
  play: async ({ canvasElement }) => {
    const map = canvasElement.querySelector('corridor-map');
    await map?.complete;
    map?.focusItem('gwadar_port');
  },
};
/** The comparison of routes to the sea, opened by the author with a question of their own. */
export const Compared: StoryObj = { args: { compare: 'termez karachi' } };

/** A place that no known leg touches: that is said, and no route is made up. */
export const NoKnownRoute: StoryObj = { args: { compare: 'tashkent gwadar' } };
