import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/trade-target-gauge/trade-target-gauge.js';
import { choice, commonControls, embed, text, withContent, withData, withPicture } from './embed.js';

const meta = {
  title: 'Trade target gauge',
  component: 'trade-target-gauge',
  tags: ['autodocs'],
  render: embed('trade-target-gauge'),
  argTypes: {
    ...commonControls,
    variant: choice(['bullet', 'radial']),
    pairs: text,
    basis: text,
    actual: text,
    target: text,
    unit: text,
    deadline: text,
    baseline: text,
  },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('trade-target-gauge') };

/** Half circles instead of bars, with the same information. */
export const Radial: StoryObj = { args: { variant: 'radial' } };

/** Measured by the State Bank of Pakistan until the reader picks another count. */
export const StatedBy: StoryObj = { args: { basis: 'stated-by:sbp' } };

/** A target without a deadline. */
export const NoDeadline: StoryObj = { args: { pairs: 'AF-UZ' } };

/** No target: what is counted, and a stated change beside the computed one. */
export const NoTarget: StoryObj = { args: { pairs: 'AF-PK PK-CA5' } };

/** Every pair there is. */
export const Many: StoryObj = { args: { pairs: 'PK-KZ PK-UZ PK-KG AF-UZ AF-PK PK-TJ PK-TM PK-CA5' } };

/** A target of your own, without writing JSON. */
export const Own: StoryObj = {
  args: {
    actual: '2025: 446',
    target: '1000',
    unit: 'USD million',
    deadline: '2027',
    baseline: '2023: 310; 2024: 320',
    headline: 'Exports are not half way there',
  },
};

/** Counts that disagree, in any unit, on a half circle. */
export const OwnRadial: StoryObj = {
  args: {
    ...Own.args,
    variant: 'radial',
    actual: '2025: 62 Ministry of Energy; 2025: 48 Grid operator',
    target: '100',
    unit: 'GW',
    deadline: '2030 Energy plan',
    baseline: '2020: 20; 2022: 31',
    headline: 'Solar power is past the middle by one count',
  },
};

const pairOf = (id: string, value: number | string) => ({
  id,
  countries: ['PK', 'KZ'],
  inArticle: false,
  actuals: [{ series: 'a', reporter: 'A counting house', period: '2025', value, sources: [] }],
});
const given = (...pairs: unknown[]) => ({ asOf: '2026-02', sources: {}, pairs });

/** Data without a single pair. */
export const Empty: StoryObj = { render: withData('trade-target-gauge', () => given()) };

/** One pair with one count. */
export const OneItem: StoryObj = { render: withData('trade-target-gauge', () => given(pairOf('PK-KZ', 57.9))) };

/** Data that do not fit: one sentence says where, and the content of the tag stays. */
export const WrongData: StoryObj = {
  render: withContent('trade-target-gauge', () => given(pairOf('PK-KZ', 'much'))),
};

/** More than the target, and a count below it. */
export const Over: StoryObj = {
  args: { actual: '2025: 146 A; 2025: 90 B', target: '100', unit: 'km', deadline: '2029' },
};

/** Nothing yet. */
export const Zero: StoryObj = { args: { actual: '2025: 0', target: '100', unit: 'km', deadline: '2029' } };

/** Less than nothing. */
export const Negative: StoryObj = {
  args: { actual: '2025: -20', target: '100', unit: 'km', baseline: '2023: 5; 2024: -3' },
};

/** Nobody counted. */
export const NoActual: StoryObj = { args: { target: '100', unit: 'km', deadline: '2029' } };

/** Names longer than a line. */
export const LongWords: StoryObj = {
  args: {
    actual:
      '2025: 40 Zentralverbandsstatistikveröffentlichungsbehördenarbeitsgruppe; 2025: 31 Federal Bureau of Statistics, Section for Trade in Goods with Neighbouring States',
    target: '100',
    unit: 'thousand tonnes of oil equivalent',
    deadline: '2030 Memorandum of understanding on trade, transit and connectivity of the two governments',
    baseline: '2022: 22; 2023: 25',
  },
};
