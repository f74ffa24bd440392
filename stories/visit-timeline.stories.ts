import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/visit-timeline/visit-timeline.js';
import { choice, commonControls, embed, text, withContent, withData, withPicture } from './embed.js';

const meta = {
  title: 'Visit timeline',
  component: 'visit-timeline',
  tags: ['autodocs'],
  render: embed('visit-timeline'),
  argTypes: {
    ...commonControls,
    order: choice(['newest', 'oldest']),
    layout: choice(['auto', 'axis', 'list']),
    axis: choice(['auto', 'ltr', 'rtl']),
    types: text,
    countries: text,
    people: text,
    from: text,
    to: text,
    focus: text,
  },
} satisfies Meta;

export default meta;

/** As it is without a single attribute. */
export const Default: StoryObj = {};

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('visit-timeline') };

/** The newest months alone: the axis shows months, and what lasts ends at its edges. */
export const Months: StoryObj = { args: { from: '2025-09', to: '2026-02' } };

/** One country's visits, oldest first. */
export const OneCountry: StoryObj = { args: { countries: 'TJ', types: 'visit', order: 'oldest' } };

/** The time axis alone; the list waits behind its button. */
export const AxisAlone: StoryObj = { args: { layout: 'axis' } };

/** Time from right to left; in Urdu and Persian it runs so without asking. */
export const FromTheRight: StoryObj = { args: { axis: 'rtl' } };

/** The list alone. */
export const ListAlone: StoryObj = { args: { layout: 'list' } };

/** A visit that the author points out. */
export const Focus: StoryObj = { args: { focus: 'V18' } };

/** Nothing that fits: the sentence under the headline says so. */
export const Nothing: StoryObj = { args: { types: 'bilateral', countries: 'TM' } };

const visit = (id: string, date: string, name: string) => ({
  id,
  date,
  people: [{ name, role: 'president', country: 'KZ' }],
  host: 'PK',
  place: 'Islamabad',
  kind: 'bilateral',
  inArticle: false,
  sources: [],
});
const given = (visits: unknown[], events: unknown[] = []) => ({ asOf: '2026-02', sources: {}, visits, events });

const drawnFrom = (data: unknown): NonNullable<StoryObj['render']> => withData('visit-timeline', () => data);

/** Data without a single visit or event. */
export const Empty: StoryObj = { render: drawnFrom(given([])) };

/** A single visit. */
export const OneItem: StoryObj = { render: drawnFrom(given([visit('V1', '2025-12-03', 'Sadyr Japarov')])) };

/** Dates of which a third of a month, a month or a year is known are as wide as that, and said so in words. */
export const VagueDates: StoryObj = {
  render: drawnFrom(
    given([
      visit('V1', '2026-02-01~/2026-02-10~', 'Sadyr Japarov'),
      visit('V2', '2025-06-11~/2025-06-20~', 'Emomali Rahmon'),
      visit('V3', '2025-03', 'Shavkat Mirziyoyev'),
      visit('V4', '2024', 'Serdar Berdimuhamedov'),
      visit('V5', '2027', 'Kassym-Jomart Tokayev'),
    ]),
  ),
};

/** A name far longer than the page is wide. */
export const LongWords: StoryObj = {
  render: drawnFrom(given([visit('V1', '2025-12-03', 'Nameofwhomanyletterstellthesamestory'.repeat(4))])),
};

/** Data that do not fit: one sentence says where, and the content of the tag stays. */
export const WrongData: StoryObj = {
  render: withContent('visit-timeline', () => given([visit('V1', 'soon', 'Sadyr Japarov')])),
};

/** So many that bars count them, and the list is drawn in parts. */
export const TenThousand: StoryObj = {
  render: drawnFrom(
    given(
      [],
      Array.from({ length: 10_000 }, (_, i) => ({
        id: `e${i}`,
        date: new Date(Date.UTC(1998, 0, 1 + i)).toISOString().slice(0, 10),
        kind: ['agreement', 'closure', 'conflict'][i % 3],
        label: `Event ${i + 1}`,
        inArticle: false,
        sources: [],
      })),
    ),
  ),
};
