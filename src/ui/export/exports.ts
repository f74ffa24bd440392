import type { LitElement } from 'lit';
import { writeCsv } from '../../core/csv-write.js';
import type { Facts as FileFacts, NumberedSource } from '../../core/facts.js';
import type { Fact } from './exports.types.js';
import type { FrameParts, Framed, Shown } from '../frame/frame-parts.js';
import { hasOwnData } from '../host/own-data.js';
import type { GraphicElement, PictureOptions } from '../host/graphic.js';
import { loadPanels } from '../interest/interest.js';

/** The default width of a picture in px, wide enough for labels beside lines. */
const WIDTH = 800;
const WIDTHS = [280, 4000] as const;

/** The licence of the bundled facts, as `data/README.md` and the README state it. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const isShown = (parts: FrameParts | undefined): parts is Shown => parts?.exports !== undefined;

/** Returns the parts of a graphic with its sources; waits for data, words and panels. */
async function shownParts(host: GraphicElement): Promise<Shown> {
  await host.complete;
  await host.updateComplete;
  await loadPanels(host);
  for (;;) {
    // `render()` is protected, but downloads are made of the same parts as the drawing.
    const { parts } = (host as unknown as { render(): Partial<Framed> }).render();
    if (isShown(parts)) return parts;
    await nextUpdate(host);
  }
}

function nextUpdate(host: LitElement): Promise<void> {
  return new Promise((resolve) => {
    const once = {
      hostUpdated: () => {
        host.removeController(once);
        resolve();
      },
    };
    host.addController(once);
  });
}

/** Returns a graphic as a standalone SVG; see `Graphic`. */
export async function toSVG(host: GraphicElement, options: PictureOptions = {}): Promise<string> {
  const parts = await shownParts(host);
  const [made, { posterOf }, { styledPoster }] = await Promise.all([
    parts.exports(),
    import('./poster.js'),
    import('./poster.look.js'),
  ]);
  const [least, most] = WIDTHS;
  const width = Math.round(Math.min(most, Math.max(least, options.width || WIDTH)));
  return styledPoster(posterOf(parts, made, width), host, parts, options.theme);
}

/** Returns what a graphic shows as CSV; see `Graphic`. */
export async function toCSV(host: GraphicElement): Promise<string> {
  const parts = await shownParts(host);
  const made = await parts.exports();
  return csvOf(made.facts, parts);
}

/** Returns what a graphic shows as a schema.org `Dataset`; see `Graphic`. */
export async function toJSONLD(host: GraphicElement): Promise<string> {
  const parts = await shownParts(host);
  const [{ facts, covers }, { datasetOf }, data] = await Promise.all([
    parts.exports(),
    import('./dataset.js'),
    host.complete,
  ]);
  // Licence and author of a page's own data are known to the page alone.
  const ours = hasOwnData(host) ? {} : { licence: LICENCE, creator: 'corridor-elements' };
  return datasetOf(parts, facts, covers, { csv: csvOf(facts, parts), ...(data as Partial<FileFacts>), ...ours });
}

/** Returns every fact with the file's date and its sources: the first in full, the others by publisher and address. */
function csvOf(facts: readonly Fact[], { sources, asOf }: Pick<FrameParts, 'sources' | 'asOf'>): string {
  const columns = [...new Set(facts.flatMap(({ values }) => Object.keys(values)))];
  const header = [
    ...columns,
    'as_of',
    'source_publisher',
    'source_title',
    'source_url',
    'source_date',
    'other_source_publishers',
    'other_source_urls',
  ];
  const rows = facts.map(({ values, sources: ids = [] }) => {
    const [first, ...others] = [...new Set(ids)].flatMap((id) => sourceOf(id, sources));
    return [
      ...columns.map((column) => values[column]),
      asOf,
      first?.publisher,
      first?.title,
      first?.url,
      first?.date,
      others.map(({ publisher }) => publisher).join('; '),
      others.map(({ url }) => url).join(' '),
    ];
  });
  return writeCsv(header, rows);
}

const sourceOf = (id: string, sources: readonly NumberedSource[]) => sources.find((one) => one.id === id)?.source ?? [];
