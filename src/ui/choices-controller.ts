import type { ReactiveController } from 'lit';
import { readChoice } from '../core/options.js';
import type { GraphicElement } from './graphic.js';
import { NotesController } from './notes-controller.js';

/** What every graphic lets a page choose by one word; any other acts as the first. */
const CHOICES = { theme: ['auto', 'light', 'dark', 'contrast'], loading: ['lazy', 'eager'] } as const;

/** Tells an author of a word that is none of those: what is drawn does not show it. */
export class ChoicesController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #notes: NotesController;

  constructor(host: GraphicElement) {
    this.#host = host;
    this.#notes = new NotesController(host);
    host.addController(this);
  }

  /** What was wrong at the last look, for the `debug` display. */
  get notes(): readonly string[] {
    return this.#notes.notes;
  }

  hostUpdate(): void {
    const { theme, loading } = this.#host;
    this.#notes.read((report) => [
      readChoice('theme', theme, CHOICES.theme, 'auto', report),
      readChoice('loading', loading, CHOICES.loading, 'lazy', report),
    ]);
  }
}
