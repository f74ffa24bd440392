import type { GraphicElement } from '../host/graphic.js';

/** What a reader may take along, by the endings of the files. */
export type Kind = 'svg' | 'png' | 'csv' | 'jsonld';

/** Makes a file of what a graphic shows. `scale` is the number of pixels for each px of a picture. */
export async function makeFile(host: GraphicElement, kind: Kind, scale: number): Promise<Blob> {
  if (kind === 'csv') return new Blob([await host.toCSV()], { type: 'text/csv;charset=utf-8' });
  if (kind === 'jsonld') return new Blob([await host.toJSONLD()], { type: 'application/ld+json' });
  const svg = await host.toSVG();
  return kind === 'png' ? toPNG(svg, scale) : new Blob([svg], { type: 'image/svg+xml' });
}

/** Draws an SVG as pixels. Nothing is loaded but the text that is given. */
export async function toPNG(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture is larger than this browser can draw');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file to the reader: nothing leaves the page. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The click has taken the file by then; what it takes up in memory is given back.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
