import type { GraphicElement } from '../host/graphic.js';

/** The kinds of files that a reader can download, by file extension. */
export type Kind = 'svg' | 'png' | 'csv' | 'jsonld';

/** Creates a file of what a graphic shows. `scale` is the number of pixels per CSS px of a picture. */
export async function makeFile(host: GraphicElement, kind: Kind, scale: number): Promise<Blob> {
  if (kind === 'csv') return new Blob([await host.toCSV()], { type: 'text/csv;charset=utf-8' });
  if (kind === 'jsonld') return new Blob([await host.toJSONLD()], { type: 'application/ld+json' });
  const svg = await host.toSVG();
  return kind === 'png' ? toPNG(svg, scale) : new Blob([svg], { type: 'image/svg+xml' });
}

/** Renders an SVG as PNG. Nothing is loaded from the network. */
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

/** Starts a download of a file; nothing is sent to a server. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has started by then, so the memory can be freed.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
