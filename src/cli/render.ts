import { contentPage } from '../snippet/content.js';
import type { Drawn } from './draw.js';
import { Mistake } from './mistake.js';
import { toPNG, type Pixels } from './png.js';

export const FORMATS = ['svg', 'png', 'html', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The limits of the width in px, as for `toSVG()`. */
export const WIDTHS = [280, 4000] as const;
export const DENSITIES = [1, 3] as const;

/** Options for pictures only, with their formats. */
const OF_PICTURES = { width: ['svg', 'png'], density: ['png'], fonts: ['png'] } as const;

/** The options of a file, besides those of the graphic in it. */
export interface RenderOptions extends Partial<Pixels> {
  format: Format;
  width: number | undefined;
}

/** Rejects options that have no effect in a format. */
export function assertUsed({ format, ...options }: RenderOptions): void {
  for (const [name, formats] of Object.entries(OF_PICTURES)) {
    const value = options[name as keyof typeof OF_PICTURES];
    if (value !== undefined && !formats.some((one) => one === format))
      throw new Mistake(`--${name} is for ${formats.join(' and ')} only, not for ${format}.`);
  }
}

/** Returns the file of a graphic, from the same drawing as on a page. */
export async function render({ host, parts }: Drawn, { format, width, density, fonts }: RenderOptions) {
  const formats: Record<Format, () => Promise<string | Uint8Array> | string> = {
    svg: () => host.toSVG({ width }),
    png: async () => toPNG(await host.toSVG({ width }), { density: density ?? 1, fonts }),
    html: () => contentPage(parts, host.theme),
    csv: () => host.toCSV(),
    json: () => host.toJSONLD(),
  };
  const made = await formats[format]();
  return typeof made === 'string' && !made.endsWith('\n') ? `${made}\n` : made;
}
