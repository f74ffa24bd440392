import type { LitElement, ReactiveController } from 'lit';
import type { OptionProblem, Report } from '../../core/options.js';

/**
 * Warns authors about unknown attribute values: each warning once in the console, and the list of current warnings for the
 * `debug` display.
 */
export class WarningsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #printed = new Set<string>();
  #warnings: string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The warnings of the last reading. */
  get warnings(): readonly string[] {
    return this.#warnings;
  }

  /** Runs a function that reads attributes, and keeps what it reports. */
  read<Options>(reading: (report: Report) => Options): Options {
    const problems: OptionProblem[] = [];
    const options = reading((problem) => problems.push(problem));
    this.#warnings = problems.map(sentence);
    for (const warning of this.#warnings) this.#print(warning);
    return options;
  }

  /** Clears the warnings, where no attribute is set. */
  clear(): void {
    this.#warnings = [];
  }

  hostConnected(): void {}

  #print(warning: string): void {
    if (this.#printed.has(warning)) return;
    this.#printed.add(warning);
    console.warn(`<${this.#host.localName}>: ${warning}`);
  }
}

function sentence({ attribute, value, known, hint = '' }: OptionProblem): string {
  return `${attribute}="${value}" is not known. Known: ${known.join(', ')}.${hint}`;
}
