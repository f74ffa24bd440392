import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/incident-trend/incident-trend.js';
import { commonControls, embed, withPicture } from './embed.js';

const meta = {
  title: 'Incident trend',
  component: 'incident-trend',
  tags: ['autodocs'],
  render: embed('incident-trend'),
  argTypes: { ...commonControls, series: { control: { type: 'text' } } },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('incident-trend') };
