import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/incident-trend/incident-trend.js';
import type { IncidentData } from '../src/incident-trend/incident-trend.data.js';
import { choice, commonControls, text, embed, withContent, withData, withPicture } from './embed.js';

const meta = {
  title: 'Incident trend',
  component: 'incident-trend',
  tags: ['autodocs'],
  render: embed('incident-trend'),
  argTypes: {
    ...commonControls,
    series: text,
    chart: choice(['line', 'bar', 'dots']),
    scale: choice(['linear', 'log']),
    annotate: choice(['none', 'events']),
    axis: choice(['auto', 'ltr', 'rtl']),
    from: text,
    to: text,
    change: text,
  },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('incident-trend') };

/** Bars start at zero; a count of part of a year is hollow. */
export const Bars: StoryObj = { args: { chart: 'bar' } };

/** Marks alone. */
export const Dots: StoryObj = { args: { chart: 'dots' } };

/** The same height is the same ratio. */
export const Logarithmic: StoryObj = { args: { scale: 'log' } };

/** What happened meanwhile, with sources. */
export const Events: StoryObj = { args: { annotate: 'events' } };

/** Time from right to left; in Urdu and Persian it runs so without asking. */
export const FromTheRight: StoryObj = { args: { axis: 'rtl', annotate: 'events' } };

/** The change between two years, in words, within each series. */
export const Change: StoryObj = { args: { change: '2021/2024' } };

/** A part of the time, and two of the series. */
export const Part: StoryObj = { args: { series: 'ctd pips', from: '2022', to: '2024' } };

/** The live layer at once. */
export const Live: StoryObj = { args: { loading: 'eager' } };

const source = { publisher: 'A counting house', title: 'Its report', url: 'https://example.org/', date: null };

type Made = Partial<IncidentData['series'][number]>;

const dataOf = (...series: Made[]): IncidentData => ({
  asOf: '2026-02',
  place: 'Somewhere',
  sources: { S: source },
  series: series.map((one, i) => ({
    id: `s${i}`,
    name: `Series ${i + 1}`,
    publisher: 'A counting house',
    measure: 'things counted',
    unit: 'incidents',
    points: [],
    ...one,
  })),
});

const showing = (data: () => unknown, args = {}): StoryObj => ({ args, render: withData('incident-trend', data) });

const of = (period: string, value: number | null) => ({ period, value, sources: ['S'] });

/** Nothing to draw. */
export const Empty: StoryObj = showing(() => dataOf({}));

/** One count. */
export const One: StoryObj = showing(() => dataOf({ points: [of('2024', 12)] }));

/** Zero on a logarithmic axis stands on a line of its own. */
export const LogarithmicWithZero: StoryObj = showing(
  () => dataOf({ points: [of('2021', 0), of('2022', 7), of('2023', 480), of('2024', 12)] }),
  { scale: 'log' },
);

/** Counts of months, with one that was not found. */
export const Months: StoryObj = showing(() =>
  dataOf({
    points: Array.from({ length: 12 }, (_, i) =>
      of(`2024-${String(i + 1).padStart(2, '0')}`, i === 5 ? null : 20 + i * i),
    ),
  }),
);

/** Words that are far too long. */
export const LongWords: StoryObj = showing(() =>
  dataOf(
    {
      name: 'The Joint Inter-Provincial Directorate for the Enumeration and Classification of Reported Incidents',
      points: [of('2022', 1_234_567), of('2023', 2_345_678), of('2024', 3_456_789)],
    },
    {
      name: 'Counterterrorismdepartmentwithoutanyspaceinitsname',
      points: [of('2022', 900_000), of('2024', 1_100_000)],
    },
  ),
);

/** Data that do not fit: one sentence says where, and the content of the tag stays. */
export const WrongData: StoryObj = {
  render: withContent('incident-trend', () => ({ ...dataOf({}), series: [{ id: 'a' }] })),
};

/** A million counts, one of which is a spike. */
export const Million: StoryObj = showing(() => {
  const length = 1_000_000;
  const start = Date.UTC(2000, 0);
  const times = Float64Array.from({ length }, (_, i) => start + i * 800_000);
  const values = Float64Array.from({ length }, (_, i) => Math.round(110 + 60 * Math.sin(i / 60_000) + (i % 37)));
  values[543_210] = 900;
  return dataOf({ name: 'A million', columns: { times, values, precision: undefined, sources: ['S'] } });
});
