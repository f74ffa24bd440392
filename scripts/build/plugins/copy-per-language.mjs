import { readFile } from 'node:fs/promises';

/** Matches the files of these modules. */
const modules = (...names) => new RegExp(`[\\\\/](?:${names.join('|')})\\.ts$`);

const WRITER = /[\\/]i18n[\\/]format\.(?:intl|table)\.ts$/;
/** The common words of a language with their grammar, and the language loader. */
const FRAME = /[\\/]i18n[\\/](?:lang[\\/][a-z]{2}(?:\.grammar)?|language-loader)\.ts$/;

/** The keys of lists: the trend needs a third of it, and the others compress it with their panels. */
const KEYS = 'a11y[\\\\/]roving-tabindex';
/**
 * Modules that one graphic needs for its first drawing and the others only later, or the other way round, or of which each
 * needs another part. Measured: the map's first drawing arrives in 3 files instead of 6 and 455 bytes (brotli) lighter, the
 * trend's in 3 instead of 4 and 148 lighter; with the keys beside its panels the trend arrives 304 bytes lighter, the others
 * 71 to 114.
 */
const OWN = {
  'corridor-map': modules(
    'host[\\\\/](?:text-measure|warnings-controller|view-controller)',
    'core[\\\\/]options',
    KEYS,
  ),
  'trade-target-gauge': modules('core[\\\\/]ticks', KEYS),
  'visit-timeline': modules(KEYS),
  'incident-trend': modules(KEYS),
};
const GRAPHIC = new RegExp(`[\\\\/]src[\\\\/](${Object.keys(OWN).join('|')})[\\\\/]`);

const COPY = /\?([\w.-]+)\.ts$/;
const OF_FRAME = /[\\/]i18n[\\/](?:lang[\\/])?([\w.-]+)\.ts$/;
const OF_GRAPHIC = /[\\/]src[\\/](?!i18n[\\/])([\w-]+)[\\/]lang[\\/]((?!en)[a-z]{2}|languages)\.ts$/;

/**
 * Copies modules that would otherwise be shared chunks: the formatter and the common words into each language of each graphic,
 * and with `graphics` some modules into each graphic. A page has one language and mostly one graphic, and a shared chunk would
 * be larger than the copy, and one more request to wait for. Files of languages are also the same in both builds for pages
 * then, and published once. Measured: Russian comes in 3 files fewer and 267 to 349 bytes
 * (brotli) lighter, Urdu in 4 files fewer and 387 to 442 lighter, a page in English within 65 bytes of what it was.
 * @returns {import('rollup').Plugin}
 */
export function copyPerLanguage(graphics) {
  return {
    name: 'copy-per-language',
    async resolveId(specifier, importer = '', options) {
      const [, tag] = (graphics && !COPY.test(importer) && GRAPHIC.exec(importer)) || [];
      if (tag) {
        const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
        if (found && OWN[tag].test(found.id)) return `${found.id}?${tag}.ts`;
      }
      const [, ...graphic] = OF_GRAPHIC.exec(importer) ?? [];
      const owner = COPY.exec(importer)?.[1] ?? (graphic.join('.') || OF_FRAME.exec(importer)?.[1]);
      if (!owner) return null;
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      const copied = found && (WRITER.test(found.id) || (owner.includes('-') && FRAME.test(found.id)));
      return copied ? `${found.id}?${owner}.ts` : null;
    },
    load(id) {
      const [file, owner] = id.split('?');
      return owner && (WRITER.test(file) || FRAME.test(file) || OWN[owner.replace('.ts', '')]?.test(file))
        ? readFile(file, 'utf8')
        : null;
    },
  };
}
