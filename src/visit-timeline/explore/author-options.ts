import { memo } from '../../core/memo.js';
import type { WarningsController } from '../../ui/host/warnings-controller.js';
import type { VisitData } from '../visit-timeline.data.js';
import { readVisitOptions, yearsOf, type VisitOptions } from '../visit-timeline.options.js';

type Written = string | undefined;

/** What an author asks for with attributes, and what of it a reader has lifted. */
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
  /** What is asked for now, and what left nothing to see, so that the reader asked for all. */
  #now = '';
  #lifted: string | undefined;

  /** The attributes in the order `order types countries people from to layout focus axis`; `written` are the facts as they are written. */
  read(
    data: VisitData,
    attributes: readonly Written[],
    written: VisitData | undefined,
    warnings: WarningsController,
  ): VisitOptions {
    this.#now = attributes.join('|');
    const [order, types, countries, people, from, to, ...looks] = attributes;
    const narrowing = this.#lifted === this.#now ? [] : [types, countries, people, from, to];
    return this.#read(warnings, data, written, order, ...Array.from({ length: 5 }, (_, i) => narrowing[i]), ...looks);
  }

  /** The years that data cover, such as `2021/2027`; empty without an item. */
  readonly yearsOf = yearsOf;

  /** Shows what the author leaves out, until the author asks for something else. */
  lift(): void {
    this.#lifted = this.#now;
  }
}
