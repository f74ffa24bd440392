import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/visit-timeline/visit-timeline.js';
import { commonControls, embed, withPicture } from './embed.js';

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

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('visit-timeline') };
