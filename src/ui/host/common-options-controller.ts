import type { ReactiveController } from 'lit';
import { readChoice } from '../../core/options.js';
import { HEADING_LEVELS, LOADINGS, THEMES, type GraphicElement } from './graphic.js';
import { WarningsController } from './warnings-controller.js';

/** Warns about an unknown `theme`, `heading-level` or `loading`, which silently act as their defaults. */
export class CommonOptionsController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #warnings: WarningsController;

  constructor(host: GraphicElement) {
    this.#host = host;
    this.#warnings = new WarningsController(host);
    host.addController(this);
  }

  /** The warnings of the last update, for the `debug` display. */
  get warnings(): readonly string[] {
    return this.#warnings.warnings;
  }

  hostUpdate(): void {
    const { theme, loading, headingLevel } = this.#host;
    // A removed attribute is `null`.
    const level: string | number | null = headingLevel;
    this.#warnings.read((report) => [
      readChoice('theme', theme, THEMES, 'auto', report),
      readChoice('loading', loading, LOADINGS, 'lazy', report),
      readChoice('heading-level', String(level ?? ''), HEADING_LEVELS, '3', report),
    ]);
  }
}
