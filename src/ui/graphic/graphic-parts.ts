import { html, type TemplateResult } from 'lit';
import type { DataSpec } from '../../core/facts.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import type { CommonWords, Locale } from '../../i18n/locale.js';
import { LocaleController, type Languages } from '../../i18n/locale-controller.js';
import { DataController } from '../data/data-controller.js';
import { frame, levelOf } from '../frame/frame.js';
import type { FrameParts } from '../frame/frame-parts.js';
import { PanelsController } from '../frame/panels-controller.js';
import { showStates, makeRoot } from '../host/custom-element.js';
import type { GraphicElement } from '../host/graphic.js';
import { SizeController } from '../host/size-controller.js';

/** The data, words and panels of one graphic. */
interface GraphicSpec<Data, Strings extends CommonWords, Panels> {
  data: DataSpec<Data>;
  /** The English words. */
  en: Strings;
  /** Imports the loader of the other languages. */
  languages(): Promise<Languages<Strings>>;
  /** Imports the graphic's own panel code. */
  panels(): Promise<Panels>;
}

/** The parts of a figure that each graphic sets itself. The panels may be set, to draw fewer than were loaded. */
type OwnParts = Omit<FrameParts, 'locale' | 'level' | 'panels' | 'now' | 'busy'> & Partial<Pick<FrameParts, 'panels'>>;

/** The figure of one graphic, with its state. Its element calls it. */
export interface Figure<Data> {
  /** The data that are shown; rejects with a `DataError` where they cannot be had. */
  complete(): Promise<Data>;
  /** Updates what is shown; called before each `draw`. */
  update(): void;
  /** Returns the template. */
  draw(): unknown;
  /** Selects an item and moves the focus to it once the panels are there. Returns `false`, with a warning, for an unknown id. */
  focus(id: string): boolean;
}

/**
 * Creates what all graphics share: shadow root, data, language, size, panels, custom states, and the common parts of the
 * figure. A closure, because a class would be larger.
 */
export function graphicParts<Data extends object, Strings extends FrameStrings & CommonWords, Panels extends object>(
  host: GraphicElement<Data>,
  spec: GraphicSpec<Data, Strings, Panels>,
) {
  const data = new DataController(host, spec.data);
  const language = new LocaleController(host, spec.en, spec.languages, spec.data.bundled);
  const size = new SizeController(host);
  const panels = new PanelsController(host, spec.panels, data, () => language.complete);
  let ready = false;
  makeRoot(host);
  showStates(host, () => ({ loading: data.pending, ready, error: data.error !== undefined }));

  return {
    data,
    language,
    size,
    panels,
    /** Returns the data, translated into the language of the page. */
    facts: (): Data | undefined => language.translate(data.value),
    /** Returns the figure of what is `shown`; without it the error message, or the content of the tag. */
    draw<Shown>(
      shown: Shown | undefined,
      partsOf: (shown: Shown, locale: Locale<Strings>, loaded: typeof panels.value) => OwnParts,
    ): TemplateResult {
      const locale = language.value;
      const loaded = panels.value;
      ready = !!locale && !!shown;
      if (!locale || !shown) return (locale && data.failure?.(locale)) ?? html`<slot></slot>`;
      const own = partsOf(shown, locale, loaded);
      return frame({
        locale,
        level: levelOf(host.headingLevel),
        panels: loaded,
        now: Date.now(),
        busy: data.pending,
        debug: loaded?.warnings.warnings,
        ...own,
        headline: host.headline ?? own.headline,
      });
    },
  };
}
