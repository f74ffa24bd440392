import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/trade-target-gauge/trade-target-gauge.js';
import { commonControls, embed, text, withPicture } from './embed.js';

const meta = {
  title: 'Trade target gauge',
  component: 'trade-target-gauge',
  tags: ['autodocs'],
  render: embed('trade-target-gauge'),
  argTypes: { ...commonControls, pairs: text },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('trade-target-gauge') };
