import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { memo } from '../core/memo.js';
import type { Locale } from '../i18n/locale.js';
import { RovingTabindex, stepTo } from '../ui/a11y/roving-tabindex.js';
import { loadOnce } from '../ui/host/load-once.js';
import { byDataId } from '../ui/host/nodes.js';
import { printing } from '../ui/host/size-controller.js';
import type { LinkTargets } from '../ui/linking/highlight.js';
import type { AuthorOptions } from './explore/author-options.js';
import type { PanelStrings } from './lang/en.panels.js';
import type { TimelineStrings } from './lang/en.js';
import { FIRST, type VisitData } from './visit-timeline.data.js';
import { choicesOf, NO_FILTER, filterText, filterModel, zoomed } from './explore/filter.js';
import { drawList, drawYears, restOf } from './visit-timeline.list.js';
import type { InteractiveContext, InteractiveParts, LongList } from './explore/context.js';
import { groupStep, STEP, type ListWindow } from './explore/paging.js';
import { titleText, type Entry, type TimelineModel } from './visit-timeline.model.js';
import type { VisitOptions } from './visit-timeline.options.js';
import { drawFullStrip } from './visit-timeline.strip.js';
import { onlyWhenOpen, visitExports, visitTable } from './visit-timeline.table.js';
import { withApproximateDates, withPanelWords } from './explore/approximate-dates.js';
import { drawNothing, drawToolbar } from './explore/toolbar.js';
import { VisitSelectEvent } from './visit-timeline.events.js';

export { citedFacts } from './visit-timeline.cited.data.js';
export { visitExports };
export { styles } from './explore/styles.js';

type L = Locale<TimelineStrings & PanelStrings>;

/** Lists longer than this are drawn with a list window, and strips as histograms. */
const LONG = 300;

/** Adds the interaction of a timeline: filter, search, order, zoom, list window and keyboard navigation. */
export class Interaction implements ReactiveController {
  readonly #host: LitElement;
  readonly #longList: () => LongList | undefined;
  readonly #filterModel = memo(filterModel);
  readonly #choices = memo(choicesOf);
  readonly #withDates = memo(withApproximateDates);
  readonly #roving: RovingTabindex;
  readonly #localeWithPanels = memo(withPanelWords);
  #authorOptions: AuthorOptions | undefined;
  #filter = NO_FILTER;
  #reversed = false;
  #span: TimelineModel['span'] | undefined;
  /** The window of a long list that is drawn, as positions in it. */
  #window: ListWindow = [0, 0];
  #scrolledTo: string | undefined;
  #live = '';
  #options: VisitOptions | undefined;
  #written: VisitData | undefined;
  #drawn:
    | { data: VisitData; base: TimelineModel; model: TimelineModel; first: number; context: InteractiveContext }
    | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#longList = loadOnce(host, () => import('./explore/long-list.js'));
    host.addController(this);
    this.#roving = new RovingTabindex(host, {
      items: '.entry',
      stops: 'a, button',
      initial: () => this.#drawn?.context.selected ?? this.#find('.entry:not(.newer *)')?.dataset['id'],
      onKey: (key, { dataset: { id } }) => this.#onKey(key, id),
    });
  }

  /** Sets the author's options, if any; `written` are the untranslated facts. */
  setOptions(
    authorOptions: AuthorOptions | undefined,
    options: VisitOptions | undefined,
    written: VisitData | undefined,
  ): void {
    this.#authorOptions = authorOptions;
    this.#options = options;
    this.#written = written;
  }

  /** Whether the code for a list of this length is still loading. */
  pending(count: number): boolean {
    return count > LONG && !this.#longList();
  }

  /** Returns the parts to render. */
  draw(data: VisitData, plain: TimelineModel, context: InteractiveContext): InteractiveParts {
    const locale = this.#localeWithPanels(context.locale);
    const base = this.#withDates(data, plain, this.#options, locale);
    const { t, f } = locale;
    const { selected } = context;
    const { layout = 'auto', order = 'newest' } = this.#options ?? {};
    // In print nothing is filtered, because no controls would show it.
    const [filter, span] = printing.size ? [NO_FILTER] : [this.#filter, this.#span];
    const model = this.#filterModel(base, filter, span, this.#reversed, locale, this.#written);
    const first = layout === 'axis' ? 0 : restOf(model.entries);
    const before = this.#drawn?.model;
    this.#drawn = { data, base, model, first, context };
    if (before !== model) this.#window = [first, first + STEP];
    const { entries } = model;
    if (selected && selected !== this.#scrolledTo) this.#moveWindow(entries.findIndex(({ id }) => id === selected));
    const hides = entries.length < base.entries.length || this.#span !== undefined;
    const count = t.shown(f, entries.length, base.entries.length);
    const long = entries.length > LONG && !printing.size;
    const shown = long ? [...entries.slice(0, first), ...entries.slice(...this.#window)] : entries;
    return {
      model,
      strip:
        layout === 'list' || entries.length === 0
          ? nothing
          : drawFullStrip(model, {
              ...context,
              locale,
              zoomAt: (time) => this.#zoom(0.25, time),
              drawBars: (...shown) => this.#longList()?.drawBars(...shown),
            }),
      label: hides ? t.dated(t.tools, count) : t.tools,
      panel:
        this.#isOpen('.tools') && context.shows('tools') ? this.#panel(base, hides, count, locale, order) : nothing,
      live: html`<p class="live" role="status">${this.#live}</p>`,
      list: this.#list(model, first, long, { ...context, locale }),
      table: () => visitTable(data, { ...model, entries: long && !this.#isOpen('[part=table]') ? [] : shown }, locale),
      limit: (panels) => (panels && long ? onlyWhenOpen(panels, (part) => this.#isOpen(part)) : panels),
    };
  }

  /** Moves the focus to an entry. Filters that hide it are dropped. */
  async goTo(id: string): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#drawn?.model.entries.some((entry) => entry.id === id)) this.#reset();
    await this.#host.updateComplete;
    await this.#moveTo(this.#drawn?.model.entries.findIndex((entry) => entry.id === id) ?? -1, false);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  hostUpdated(): void {
    this.#reveal();
  }

  /** Opens the rest of the list if the selected entry is in it, and scrolls to the entry. */
  #reveal(): void {
    const { model, first, context } = this.#drawn ?? {};
    const { selected, own = false } = context ?? {};
    if (!model || first === undefined || selected === this.#scrolledTo) return;
    const rest = this.#find('.rest:not([open])');
    if (rest && model.entries.findIndex(({ id }) => id === selected) >= first) {
      rest.setAttribute('open', '');
      return;
    }
    const entry = this.#find('.entry.selected');
    // The rest is drawn once its facts are there.
    if (selected && !entry && this.#find('.rest')) return;
    this.#scrolledTo = selected;
    this.#find('.newer .selected')?.closest('details')?.setAttribute('open', '');
    if (own) entry?.scrollIntoView?.({ block: 'nearest' });
  }

  #panel(base: TimelineModel, hides: boolean, count: string, locale: L, order: 'newest' | 'oldest'): TemplateResult {
    const choices = this.#choices(base, locale.t, locale);
    const turned = order === 'newest' ? 'oldest' : 'newest';
    return drawToolbar({
      locale,
      choices,
      filter: this.#filter,
      order: this.#reversed ? turned : order,
      status: [filterText(this.#filter, this.#span, choices, locale), count].filter(Boolean).join(': '),
      canZoomIn: zoomed(base.span, this.#span ?? base.span, 0.5, 0)?.join() !== this.#span?.join(),
      canZoomOut: this.#span !== undefined,
      isFiltered: hides,
      changeFilter: (part) => this.#change(() => (this.#filter = { ...this.#filter, ...part })),
      changeOrder: (wanted) => this.#change(() => (this.#reversed = wanted !== order)),
      zoom: (factor) => this.#zoom(factor),
      reset: () => this.#reset(),
    });
  }

  #list(
    { entries }: TimelineModel,
    first: number,
    long: boolean,
    context: InteractiveContext & { locale: L },
  ): unknown {
    if (printing.size && context.shows('rest')) return drawYears(entries, context);
    const years = entries.length === 0 && this.#years();
    if (years) return drawNothing(context.locale, years, () => this.#reset());
    if (!long) {
      const whole = (rest: readonly Entry[]) => (context.shows('rest') ? drawYears(rest, context) : nothing);
      return drawList(entries, { ...context, first, rest: whole });
    }
    const move = (moved: ListWindow): void => this.#change(() => (this.#window = moved));
    const rest = () =>
      this.#isOpen('.rest') ? this.#longList()?.drawListWindow(entries, first, this.#window, context, move) : nothing;
    return drawList(entries, { ...context, first, rest });
  }

  /** Returns the years of all entries, such as `2021/2027`; empty without any. */
  #years(): string {
    const { data, base } = this.#drawn ?? {};
    if (this.#authorOptions) return data ? this.#authorOptions.yearsOf(data) : '';
    const [from, to] = base?.entries.length ? base.span : [];
    return from && to ? [from, to - 1].map((time) => new Date(time).getUTCFullYear()).join('/') : '';
  }

  /** Moves the list window so that it contains an entry. */
  #moveWindow(position: number): void {
    const { first = FIRST } = this.#drawn ?? {};
    const [from, to] = this.#window;
    if (position < first || (position >= from && position < to)) return;
    const start = Math.max(first, position - STEP / 2);
    this.#window = [start, start + STEP];
    // Entries of the rest are drawn only while it is open.
    this.#find('.rest')?.setAttribute('open', '');
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    // `toggle` events do not bubble.
    this.#host.renderRoot[how]('toggle', this.#onToggle, true);
  }

  #find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector<HTMLElement>(selector);

  #isOpen = (selector: string): boolean => this.#find(selector)?.hasAttribute('open') ?? false;

  async #moveTo(position: number, announces = true): Promise<void> {
    const { model, first, context } = this.#drawn ?? {};
    const entry = model?.entries[position];
    if (!model || !entry || first === undefined || !context) return;
    const { t, f } = this.#localeWithPanels(context.locale);
    this.#roving.current = entry.id;
    if (announces) {
      this.#live = t.position(titleText(entry, context.locale), f.number(position + 1), f.number(model.entries.length));
    }
    if (position >= first) this.#find('.rest')?.setAttribute('open', '');
    this.#moveWindow(position);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const element = byDataId(this.#host.renderRoot, entry.id, '.entry');
    element?.closest('details')?.setAttribute('open', '');
    element?.querySelector<HTMLElement>('.title')?.focus();
  }

  #zoom(factor: number, centre?: number): void {
    const { base, model, context } = this.#drawn ?? {};
    if (!base || !model) return;
    const span = this.#span ?? base.span;
    const selected = model.entries.find(({ id }) => id === (this.#roving.current ?? context?.selected));
    const middle = centre ?? (selected ? (selected.start + selected.end) / 2 : (span[0] + span[1]) / 2);
    this.#change(() => (this.#span = zoomed(base.span, span, factor, middle)));
  }

  #reset(): void {
    this.#change(() => {
      // Without any entry, the author's filters are what hides them.
      if (this.#drawn?.base.entries.length === 0) this.#authorOptions?.ignoreFilters();
      this.#filter = NO_FILTER;
      this.#span = undefined;
    });
  }

  #change = (change: () => unknown): void => (change(), this.#host.requestUpdate());

  /** Handles a key pressed on an entry: moves to another one, or zooms the strip. */
  #onKey(key: string, id: string | undefined): boolean {
    const { model, context } = this.#drawn ?? {};
    if (!model || !context) return false;
    const { entries } = model;
    const at = entries.findIndex((entry) => entry.id === id);
    // Left and right follow the axis, up and down the list.
    const later = (this.#options?.order !== 'oldest') !== this.#reversed ? -1 : 1;
    const right = (model.axis ?? context.locale.dir) === 'rtl' ? -later : later;
    const to = stepTo(key, at, entries.length - 1, right) ?? groupStep(key, entries, at);
    if (to !== undefined) void this.#moveTo(to);
    else if (key === '+' || key === '=') this.#zoom(0.5);
    else if (key === '-') this.#zoom(2);
    else if (key === '0') this.#change(() => (this.#span = undefined));
    else return false;
    return true;
  }

  #onToggle = (): void => this.#host.requestUpdate();
}

/** The link targets: every visit and event. */
export const items: LinkTargets<VisitData> = {
  idsOf: ({ visits, events }) => [...visits, ...events].map(({ id }) => id),
  countriesOf({ visits }, id) {
    const visit = visits.find((one) => one.id === id);
    return visit ? [visit.host, ...visit.people.map(({ country }) => country)] : [];
  },
  event: 'visit-select',
  selectedIn: (event) => (event instanceof VisitSelectEvent ? event.visit : undefined),
};
