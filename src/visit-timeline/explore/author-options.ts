import { memo } from '../../core/memo.js';
import type { WarningsController } from '../../ui/host/warnings-controller.js';
import type { VisitData } from '../visit-timeline.data.js';
import { readVisitOptions, yearsOf, type VisitOptions } from '../visit-timeline.options.js';

type Written = string | undefined;

/** The options that an author sets with attributes, without the filters that a reader has removed. */
export class AuthorOptions {
  readonly #read = memo(
    (
      warnings: WarningsController,
      data: VisitData,
      written: VisitData | undefined,
      ...[order, types, countries, people, from, to, layout, focus, axis]: Written[]
    ) =>
      warnings.read((report) =>
        readVisitOptions(data, { order, types, countries, people, from, to, layout, focus, axis }, report, written),
      ),
  );
  /** The current attributes, and those whose filters the reader has removed because they left nothing to see. */
  #current = '';
  #ignored: string | undefined;

  /** Reads attributes in the order `order types countries people from to layout focus axis`; `written` are the untranslated facts. */
  read(
    data: VisitData,
    attributes: readonly Written[],
    written: VisitData | undefined,
    warnings: WarningsController,
  ): VisitOptions {
    this.#current = attributes.join('|');
    const [order, types, countries, people, from, to, ...others] = attributes;
    const filters = this.#ignored === this.#current ? [] : [types, countries, people, from, to];
    return this.#read(warnings, data, written, order, ...Array.from({ length: 5 }, (_, i) => filters[i]), ...others);
  }

  /** Returns the years that data cover, such as `2021/2027`; empty without an item. */
  readonly yearsOf = yearsOf;

  /** Ignores the author's filters, until the attributes change. */
  ignoreFilters(): void {
    this.#ignored = this.#current;
  }
}
