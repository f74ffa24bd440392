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
    worldview: { control: { type: 'select' }, options: ['neutral', 'in', 'pk', 'cn', 'defacto'] },
  },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};
