import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/visit-timeline/visit-timeline.js';
import { commonControls, embed } from './embed.js';

const text = { control: { type: 'text' } } as const;

const meta = {
  title: 'Visit timeline',
  component: 'visit-timeline',
  tags: ['autodocs'],
  render: embed('visit-timeline'),
  argTypes: {
    ...commonControls,
    order: { control: { type: 'select' }, options: ['newest', 'oldest'] },
    types: text,
    countries: text,
    focus: text,
  },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};
