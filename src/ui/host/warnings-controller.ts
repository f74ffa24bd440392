import type { LitElement, ReactiveController } from 'lit';
import type { OptionProblem, Report } from '../../core/options.js';

/**
 * Tells an author what is wrong with an attribute: one plain sentence in the console the first time, and the list of
 * what is wrong now for the `debug` display.
 */
export class NotesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #told = new Set<string>();
  #notes: string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was wrong in the last reading. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** Runs a reading of the attributes and keeps what it reports. */
  read<Options>(reading: (report: Report) => Options): Options {
    const problems: OptionProblem[] = [];
    const options = reading((problem) => problems.push(problem));
    this.#notes = problems.map(sentence);
    for (const note of this.#notes) this.#tell(note);
    return options;
  }

  /** Nothing is asked for, so nothing is wrong. */
  clear(): void {
    this.#notes = [];
  }

  hostConnected(): void {}

  #tell(note: string): void {
    if (this.#told.has(note)) return;
    this.#told.add(note);
    console.warn(`<${this.#host.localName}>: ${note}`);
  }
}

function sentence({ attribute, value, known, hint = '' }: OptionProblem): string {
  return `${attribute}="${value}" is not known. Known: ${known.join(', ')}.${hint}`;
}
