import { readFile } from 'node:fs/promises';

const WRITER = /[\\/]core[\\/]format\.(?:intl|own|press)\.ts$/;
/** The words of every graphic in one language, the grammar behind them, and what speaks. */
const FRAME = /[\\/]ui[\\/]lang[\\/](?:[a-z]{2}(?:\.grammar)?|speech|teller|packed)\.ts$/;

/** What the map draws with at first, and the others only later. */
const OF_MAP = /[\\/](?:ui[\\/](?:text-measure|notes-controller|view-controller)|core[\\/]options)\.ts$/;
const MAP = /[\\/]src[\\/]corridor-map[\\/]/;

const COPY = /\?([\w.-]+)\.ts$/;
const OF_FRAME = /[\\/]ui[\\/]lang[\\/]([\w.]+)\.ts$/;
const OF_GRAPHIC = /[\\/]src[\\/](?!ui[\\/])([\w-]+)[\\/]lang[\\/]((?!en)[a-z]{2}|languages)\.ts$/;

/**
 * Gives each language a copy of what writes its numbers and dates, and where each graphic has a file of its own, each of
 * them a copy of what the first drawing of all of them needs: a page speaks one language, most pages show one graphic, and
 * a file for what several share is larger than the copy, and one more to wait for. So has the map of what the others need
 * only later.
 * @returns {import('rollup').Plugin}
 */
export function ownCopies(graphics) {
  return {
    name: 'own-copies',
    async resolveId(specifier, importer = '', options) {
      if (graphics && MAP.test(importer) && !COPY.test(importer)) {
        const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
        if (found && OF_MAP.test(found.id)) return `${found.id}?corridor-map.ts`;
      }
      const [, ...graphic] = (graphics && OF_GRAPHIC.exec(importer)) || [];
      const owner = COPY.exec(importer)?.[1] ?? (graphic.join('.') || OF_FRAME.exec(importer)?.[1]);
      if (!owner) return null;
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      const copied = found && (WRITER.test(found.id) || (owner.includes('-') && FRAME.test(found.id)));
      return copied ? `${found.id}?${owner}.ts` : null;
    },
    load(id) {
      const [file, owner] = id.split('?');
      return owner && (WRITER.test(file) || FRAME.test(file) || OF_MAP.test(file)) ? readFile(file, 'utf8') : null;
    },
  };
}
