import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/corridor-map/corridor-map.js';
import { choice, commonControls, embed, withPicture } from './embed.js';

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
    worldview: choice(['neutral', 'in', 'pk', 'cn', 'defacto']),
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

/** Whose view of disputed borders is drawn is the author's choice, and no government has certified one. */
const view = (worldview: string): StoryObj => ({ args: { worldview } });

/** Nobody's: disputed lines are dashed or dotted, disputed areas shaded. The default, whatever a page speaks. */
export const Neutral: StoryObj = view('neutral');

/** As India claims its borders. */
export const ViewOfIndia: StoryObj = view('in');

/** As Pakistan claims its borders, with the Line of Control dotted. */
export const ViewOfPakistan: StoryObj = view('pk');

/** As China claims its borders, with the Line of Control dashed. */
export const ViewOfChina: StoryObj = view('cn');

/** Borders between those who administer each side. */
export const DeFacto: StoryObj = view('defacto');

/** Above as the page shows it, below as the file that a reader downloads. */
export const AsPicture: StoryObj = { render: withPicture('corridor-map') };

const collection = {
  type: 'FeatureCollection',
  asOf: '2026-02',
  features: [
    {
      type: 'Feature',
      properties: { id: 'example', name: 'Example line', status: 'planned', mode: 'rail' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [62, 26],
          [65, 31],
          [69, 37],
        ],
      },
    },
    ...Array.from({ length: 2000 }, (_, i) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [57 + (i % 50) * 0.3, 27 + Math.floor(i / 50) * 0.3] },
    })),
  ],
};

/** Own data as GeoJSON: lines with their properties, and more points than can be told apart. */
export const GeoJson: StoryObj = {
  render: () => Object.assign(document.createElement('corridor-map'), { data: collection }),
};
