import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { memo } from '../core/memo.js';
import type { Locale } from '../i18n/locale.js';
import { loadOnce } from '../ui/host/load-once.js';
import { closestTo, isKey } from '../ui/host/nodes.js';
import { printing } from '../ui/host/size-controller.js';
import type { AuthorOptions } from './explore/author-options.js';
import { enPanels, enThirds, type PanelStrings } from './lang/en.panels.js';
import type { TimelineStrings } from './lang/en.js';
import type { VisitData } from './visit-timeline.data.js';
import { choicesOf, EVERYTHING, filterWords, narrowed, zoomed } from './explore/filter.js';
import { FIRST } from './visit-timeline.first-facts.js';
import { drawList, drawYears } from './visit-timeline.list.js';
import type { ExploreContext, Explored, LongList } from './explore/context.js';
import { stepTo } from './explore/keyboard.js';
import { titleText, type Entry, type TimelineModel } from './visit-timeline.model.js';
import type { VisitOptions } from './visit-timeline.options.js';
import { exploreStrip } from './visit-timeline.strip.js';
import { thrifty, visitExports, visitTable } from './visit-timeline.table.js';
import { inThirdsOfMonths, worded } from './explore/approximate-dates.js';
import { drawNothing, drawToolbar } from './explore/toolbar.js';
import { STEP, type Window } from './explore/window.js';

export { visitExports };
export { items } from './visit-timeline.links.js';
export { styles } from './explore/styles.js';

type L = Locale<TimelineStrings & PanelStrings>;

/** Lists longer than this are drawn in parts, a step at a time, and strips as bars that count. */
const LONG = 300;

/** What a reader narrows and moves through: filter, search, order, zoom, and the entries one by one with the keyboard. */
export class Explorer implements ReactiveController {
  readonly #host: LitElement;
  readonly #many: () => LongList | undefined;
  readonly #narrowed = memo(narrowed);
  readonly #choices = memo(choicesOf);
  readonly #worded = memo(worded);
  readonly #speak = memo((locale: Locale<TimelineStrings>): L => {
    const t: L['t'] = { ...enPanels, ...locale.t };
    return { ...locale, t, f: inThirdsOfMonths(locale.f, /^en\b/i.test(locale.lang) ? enThirds : t) };
  });
  #authorOptions: AuthorOptions | undefined;
  #filter = EVERYTHING;
  #reversed = false;
  #span: TimelineModel['span'] | undefined;
  /** The part of a long list that is drawn, as positions in it. */
  #window: Window = [0, 0];
  #current: string | undefined;
  #revealed: string | undefined;
  #live = '';
  #options: VisitOptions | undefined;
  #written: VisitData | undefined;
  #drawn:
    { data: VisitData; base: TimelineModel; model: TimelineModel; first: number; context: ExploreContext } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#many = loadOnce(host, () => import('./explore/long-list.js'));
    host.addController(this);
  }

  /** Takes what the author asks for, if anything; `written` are the facts as they are written. */
  take(
    authorOptions: AuthorOptions | undefined,
    options: VisitOptions | undefined,
    written: VisitData | undefined,
  ): void {
    this.#authorOptions = authorOptions;
    this.#options = options;
    this.#written = written;
  }

  /** Whether what draws so many is still on its way. */
  lacks(count: number): boolean {
    return count > LONG && !this.#many();
  }

  draw(data: VisitData, plain: TimelineModel, context: ExploreContext): Explored {
    const locale = this.#speak(context.locale);
    const base = this.#worded(data, plain, this.#options, locale);
    const { t, f } = locale;
    const { selected } = context;
    const { layout = 'auto', order = 'newest' } = this.#options ?? {};
    // Paper has no controls that would say what is left out.
    const [filter, span] = printing.size ? [EVERYTHING] : [this.#filter, this.#span];
    const model = this.#narrowed(base, filter, span, this.#reversed, locale, this.#written);
    const first = layout === 'axis' ? 0 : FIRST;
    const before = this.#drawn?.model;
    this.#drawn = { data, base, model, first, context };
    if (before !== model) this.#window = [first, first + STEP];
    const { entries } = model;
    if (selected && selected !== this.#revealed) this.#include(entries.findIndex(({ id }) => id === selected));
    const hides = entries.length < base.entries.length || this.#span !== undefined;
    const count = t.shown(f, entries.length, base.entries.length);
    const long = entries.length > LONG && !printing.size;
    const shown = long ? [...entries.slice(0, first), ...this.#part(entries)] : entries;
    return {
      model,
      strip:
        layout === 'list' || entries.length === 0
          ? nothing
          : exploreStrip(model, {
              ...context,
              locale,
              zoomAt: (time) => this.#zoom(0.25, time),
              drawBars: (...shown) => this.#many()?.drawBars(...shown),
            }),
      label: hides ? t.dated(t.tools, count) : t.tools,
      panel: this.#isOpen('.tools') ? this.#panel(base, hides, count, locale, order) : nothing,
      live: html`<p class="live" role="status">${this.#live}</p>`,
      list: this.#list(model, first, long, { ...context, locale }),
      table: () => visitTable(data, { ...model, entries: long && !this.#isOpen('[part=table]') ? [] : shown }, locale),
      within: (panels) => (panels && long ? thrifty(panels, (part) => this.#isOpen(part)) : panels),
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
    this.#rove();
  }

  /** What is picked must not stay behind the button: it is drawn once that is pressed. */
  #reveal(): void {
    const { model, first, context } = this.#drawn ?? {};
    const { selected, own = false } = context ?? {};
    if (!model || first === undefined || selected === this.#revealed) return;
    const rest = this.#find('.rest:not([open])');
    if (rest && model.entries.findIndex(({ id }) => id === selected) >= first) {
      rest.setAttribute('open', '');
      return;
    }
    this.#revealed = selected;
    if (own) this.#find('.entry.selected')?.scrollIntoView({ block: 'nearest' });
  }

  #panel(base: TimelineModel, hides: boolean, count: string, locale: L, order: 'newest' | 'oldest'): TemplateResult {
    const choices = this.#choices(base, locale.t, locale);
    const turned = order === 'newest' ? 'oldest' : 'newest';
    return drawToolbar({
      locale,
      choices,
      filter: this.#filter,
      order: this.#reversed ? turned : order,
      words: [filterWords(this.#filter, this.#span, choices, locale), count].filter(Boolean).join(': '),
      canZoomIn: zoomed(base.span, this.#span ?? base.span, 0.5, 0)?.join() !== this.#span?.join(),
      canZoomOut: this.#span !== undefined,
      narrowed: hides,
      ask: (part) => this.#change(() => (this.#filter = { ...this.#filter, ...part })),
      turn: (wanted) => this.#change(() => (this.#reversed = wanted !== order)),
      zoom: (factor) => this.#zoom(factor),
      reset: () => this.#reset(),
    });
  }

  #list({ entries }: TimelineModel, first: number, long: boolean, context: ExploreContext & { locale: L }): unknown {
    if (printing.size) return drawYears(entries, context);
    const years = entries.length === 0 && this.#years();
    if (years) return drawNothing(context.locale, years, () => this.#reset());
    if (!long) {
      const whole = (rest: readonly Entry[]) => (context.shows('rest') ? drawYears(rest, context) : nothing);
      return drawList(entries, { ...context, first, rest: whole });
    }
    const move = (moved: Window): void => this.#change(() => (this.#window = moved));
    const rest = () =>
      this.#isOpen('.rest') ? this.#many()?.drawListWindow(entries, first, this.#window, context, move) : nothing;
    return drawList(entries, { ...context, first, rest });
  }

  /** The years that there are, such as `2021/2027`; empty without any. */
  #years(): string {
    const { data, base } = this.#drawn ?? {};
    if (this.#authorOptions) return data ? this.#authorOptions.yearsOf(data) : '';
    const [from, to] = base?.entries.length ? base.span : [];
    return from && to ? [from, to - 1].map((time) => new Date(time).getUTCFullYear()).join('/') : '';
  }

  #part(entries: readonly Entry[]): readonly Entry[] {
    return entries.slice(...this.#window);
  }

  /** Moves the drawn part of a long list to where an entry is. */
  #include(position: number): void {
    const { first = FIRST } = this.#drawn ?? {};
    const [from, to] = this.#window;
    if (position < first || (position >= from && position < to)) return;
    const start = Math.max(first, position - STEP / 2);
    this.#window = [start, start + STEP];
    // An entry beyond the first is drawn only while the rest is open.
    this.#find('.rest')?.setAttribute('open', '');
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    const root = this.#host.renderRoot;
    root[how]('keydown', this.#onKey);
    root[how]('focusin', this.#onFocus);
    // A toggle does not bubble.
    root[how]('toggle', this.#onToggle, true);
  }

  #find(selector: string): Element | null {
    return this.#host.renderRoot.querySelector(selector);
  }

  #isOpen(selector: string): boolean {
    return this.#find(selector)?.hasAttribute('open') ?? false;
  }

  /** One stop for the Tab key in the whole list: the current entry, and after it its own links. */
  #rove(): void {
    const entries = [...this.#host.renderRoot.querySelectorAll('.entry')];
    const is = (id: string | undefined) => entries.find((entry) => id && entry.getAttribute('data-id') === id);
    const current = is(this.#current) ?? is(this.#drawn?.context.selected) ?? entries[0];
    for (const entry of entries) {
      for (const stop of entry.querySelectorAll<HTMLElement>('a, button')) stop.tabIndex = entry === current ? 0 : -1;
    }
  }

  async #moveTo(position: number, says = true): Promise<void> {
    const { model, first, context } = this.#drawn ?? {};
    const entry = model?.entries[position];
    if (!model || !entry || first === undefined || !context) return;
    const { t, f } = this.#speak(context.locale);
    this.#current = entry.id;
    if (says) {
      this.#live = t.position(titleText(entry, context.locale), f.number(position + 1), f.number(model.entries.length));
    }
    if (position >= first) this.#find('.rest')?.setAttribute('open', '');
    this.#include(position);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const element = this.#find(`.entry[data-id="${CSS.escape(entry.id)}"]`);
    element?.querySelector<HTMLElement>('.title')?.focus();
  }

  #zoom(factor: number, centre?: number): void {
    const { base, model, context } = this.#drawn ?? {};
    if (!base || !model) return;
    const span = this.#span ?? base.span;
    const picked = model.entries.find(({ id }) => id === (this.#current ?? context?.selected));
    const middle = centre ?? (picked ? (picked.start + picked.end) / 2 : (span[0] + span[1]) / 2);
    this.#change(() => (this.#span = zoomed(base.span, span, factor, middle)));
  }

  #reset(): void {
    this.#change(() => {
      // Where the author's own choice leaves nothing, it is that which hides all.
      if (this.#drawn?.base.entries.length === 0) this.#authorOptions?.lift();
      this.#filter = EVERYTHING;
      this.#span = undefined;
    });
  }

  #change(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  #entryOf({ target }: Event): string | undefined {
    return closestTo(target, '.entry')?.dataset.id;
  }

  #onFocus = (event: Event): void => {
    const id = this.#entryOf(event);
    if (!id || id === this.#current) return;
    this.#current = id;
    this.#rove();
  };

  #onKey = (event: Event): void => {
    const id = this.#entryOf(event);
    const drawn = this.#drawn;
    if (!isKey(event) || !id || !drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const { entries } = drawn.model;
    const rtl = (drawn.model.axis ?? drawn.context.locale.dir) === 'rtl';
    const at = entries.findIndex((entry) => entry.id === id);
    const to = stepTo(entries, at, key, { newestFirst: (this.#options?.order !== 'oldest') !== this.#reversed, rtl });
    if (to !== undefined) void this.#moveTo(to);
    else if (key === '+' || key === '=') this.#zoom(0.5);
    else if (key === '-') this.#zoom(2);
    else if (key === '0') this.#change(() => (this.#span = undefined));
    else return;
    event.preventDefault();
  };

  #onToggle = (): void => this.#host.requestUpdate();
}
