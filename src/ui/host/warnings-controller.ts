import type { LitElement, ReactiveController } from 'lit';
import type { OptionProblem, Report } from '../../core/options.js';

/**
 * Tells an author what is wrong with an attribute: one plain sentence in the console the first time, and the list of
 * what is wrong now for the `debug` display.
 */
export class WarningsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #told = new Set<string>();
  #warnings: string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was wrong in the last reading. */
  get warnings(): readonly string[] {
    return this.#warnings;
  }

  /** Runs a reading of the attributes and keeps what it reports. */
  read<Options>(reading: (report: Report) => Options): Options {
    const problems: OptionProblem[] = [];
    const options = reading((problem) => problems.push(problem));
    this.#warnings = problems.map(sentence);
    for (const warning of this.#warnings) this.#tell(warning);
    return options;
  }

  /** Nothing is asked for, so nothing is wrong. */
  clear(): void {
    this.#warnings = [];
  }

  hostConnected(): void {}

  #tell(warning: string): void {
    if (this.#told.has(warning)) return;
    this.#told.add(warning);
    console.warn(`<${this.#host.localName}>: ${warning}`);
  }
}

function sentence({ attribute, value, known, hint = '' }: OptionProblem): string {
  return `${attribute}="${value}" is not known. Known: ${known.join(', ')}.${hint}`;
}
