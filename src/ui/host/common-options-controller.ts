import type { ReactiveController } from 'lit';
import { readChoice } from '../../core/options.js';
import { HEADING_LEVELS, LOADINGS, THEMES, type GraphicElement } from './graphic.js';
import { WarningsController } from './warnings-controller.js';

/** Tells an author of a `theme`, a `heading-level` or a way of `loading` that nobody knows: it acts as the default, and nothing drawn shows that. */
export class CommonOptionsController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #warnings: WarningsController;

  constructor(host: GraphicElement) {
    this.#host = host;
    this.#warnings = new WarningsController(host);
    host.addController(this);
  }

  /** What was wrong at the last look, for the `debug` display. */
  get warnings(): readonly string[] {
    return this.#warnings.warnings;
  }

  hostUpdate(): void {
    const { theme, loading, headingLevel } = this.#host;
    // An attribute that is taken away leaves `null`.
    const level: string | number | null = headingLevel;
    this.#warnings.read((report) => [
      readChoice('theme', theme, THEMES, 'auto', report),
      readChoice('loading', loading, LOADINGS, 'lazy', report),
      readChoice('heading-level', String(level ?? ''), HEADING_LEVELS, '3', report),
    ]);
  }
}
