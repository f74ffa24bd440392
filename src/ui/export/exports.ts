import type { LitElement } from 'lit';
import { writeCsv } from '../../core/csv-write.js';
import type { NumberedSource } from '../../core/facts.js';
import type { Fact } from './exports.types.js';
import type { FrameParts, Framed, Shown } from '../frame/frame-parts.js';
import type { GraphicElement, PictureOptions } from '../host/graphic.js';
import { wake } from '../interest/interest.js';

/** Wide enough for names beside what they name, in px. */
const WIDTH = 800;
const WIDTHS = [280, 4000] as const;

const isShown = (parts: FrameParts | undefined): parts is Shown => parts?.exports !== undefined;

/** What a graphic shows, complete with its sources; waits for data, words and receipts that are on their way. */
async function shownParts(host: GraphicElement): Promise<Shown> {
  await host.complete;
  await host.updateComplete;
  await wake(host);
  for (;;) {
    // What an element draws is its own affair, but for the files that are made of the same.
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

/** A graphic as one standalone SVG; `Graphic` says more. */
export async function toSVG(host: GraphicElement, options: PictureOptions = {}): Promise<string> {
  const parts = await shownParts(host);
  const [made, { posterOf }, { dressed }] = await Promise.all([
    parts.exports(),
    import('./poster.js'),
    import('./poster.look.js'),
  ]);
  const [least, most] = WIDTHS;
  const width = Math.round(Math.min(most, Math.max(least, options.width || WIDTH)));
  return dressed(posterOf(parts, made, width), host, parts, options.theme);
}

/** What a graphic shows as CSV; `Graphic` says more. */
export async function toCSV(host: GraphicElement): Promise<string> {
  const parts = await shownParts(host);
  const made = await parts.exports();
  return csvOf(made.facts, parts);
}

/** What a graphic shows as a `Dataset` of schema.org; `Graphic` says more. */
export async function toJSONLD(host: GraphicElement): Promise<string> {
  const parts = await shownParts(host);
  const [{ facts, covers }, { datasetOf }] = await Promise.all([parts.exports(), import('./dataset.js')]);
  return datasetOf(parts, facts, covers, csvOf(facts, parts));
}

/** Every fact with the file's date and its sources: the first with all that is known of it, the others by address. */
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
