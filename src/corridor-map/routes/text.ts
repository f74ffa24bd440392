import { isolate, type Locale } from '../../i18n/locale.js';
import type { Border, Comparison, Gap, GaugeChange, Route } from './compare-routes.js';
import { differencesOf } from './route-titles.js';
import type { RouteQuery } from './options.js';
import type { CorridorData } from '../corridor-map.data.js';
import { closedText, type Statement } from '../outline/statement-text.js';
import { DETOUR, straightLine, type Stretch } from './network.js';
import type { Status } from '../data/terms.js';
import { legSources, legState, lengthOf } from '../outline/leg-text.js';
import { kilometres } from '../corridor-map.text.js';
import type { RouteStrings } from '../lang/en.routes.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

export type CompareLocale = Locale<MapStrings & PanelStrings & RouteStrings>;

/** Statements under one heading. */
export interface Answer {
  term: string;
  statements: readonly Statement[];
}

/** Writes the texts of a comparison. */
export class CompareText {
  readonly #data: CorridorData;
  readonly #locale: CompareLocale;

  constructor(data: CorridorData, locale: CompareLocale) {
    this.#data = data;
    this.#locale = locale;
  }

  /** The name of a place, isolated in sentences of another script. */
  place(id: string): string {
    return isolate(this.#data.places[id]?.name ?? id, this.#locale);
  }

  /** The name of a port, with its town where the port's own name does not begin with it. */
  port(id: string): string {
    const { name = id, of } = this.#data.places[id] ?? {};
    const town = of && this.#data.places[of]?.name;
    return isolate(town && !name.startsWith(town) ? `${town} (${name})` : name, this.#locale);
  }

  /** States how many routes were found. */
  found({ from, to }: RouteQuery, { routes }: Comparison): string {
    const { t, f } = this.#locale;
    if (to === undefined) return t.portsReached(f, routes.length, this.place(from));
    return t.routesFound(f, routes.length, this.place(from), this.port(to));
  }

  /** Introduces other places in the same country. */
  elsewhere(from: string): string {
    const { t, f } = this.#locale;
    return t.legsIn(f.country(this.#data.places[from]?.in[0] ?? ''));
  }

  /** The corridors of a route in the order of travel, and its differences from other routes along the same ones. */
  heading(route: Route, { routes }: Comparison): string {
    const { t } = this.#locale;
    const corridors = route.corridors.map(({ name, label = name }) => label).join(' · ');
    const differences = differencesOf(route, routes).map(({ stops, mode }) => {
      const way = t.via(stops.map((id) => this.place(id)).join('–'));
      return mode ? `${way} (${t.modes[mode]})` : way;
    });
    return [corridors, ...differences].join(t.comma);
  }

  /** A route in one line. */
  summary({ sections, borders, closed, length, stretches, modes }: Route): string {
    const { t, f } = this.#locale;
    const of = (status: Status) => sections.filter((section) => section.status === status).length;
    const rest = [...new Set(sections.map(({ status }) => status))].filter((status) => status !== 'operating');
    const partly = stretches
      .filter(({ ride }) => ride?.leg.partly && ride.leg.status === 'operating')
      .reduce((sum, { stops }) => sum + stops.length - 1, 0);
    const states = [
      t.sections(f, of('operating'), sections.length),
      ...(partly > 0 ? [t.onlyPartly(f, partly)] : []),
      ...rest.map((status) => t.inState(f, of(status), t.status[status])),
    ];
    return [
      ...(sections.length > 0 ? [t.modesInTurn(modes.map((mode) => t.modes[mode])), states.join(t.comma)] : []),
      t.borders(f, borders.length),
      ...(closed.length > 0 ? [t.closedOnWay(f, closed.length)] : []),
      length ? kilometres(length.km, f) : t.lengthUnknown,
    ].join(' · ');
  }

  /** The facts about a route, under a few headings. */
  answers(route: Route): Answer[] {
    const { t } = this.#locale;
    const closed = route.closed.flatMap((id) => this.#closed(id));
    return [
      { term: t.bordersCrossed, statements: this.#borders(route.borders) },
      ...(closed.length > 0 ? [{ term: t.closedTerm, statements: closed }] : []),
      { term: t.gaugeTerm, statements: this.#gauges(route) },
      { term: t.lengthTerm, statements: this.#lengths(route) },
      { term: t.legsTerm, statements: route.stretches.map((stretch) => this.#stretch(stretch)) },
    ];
  }

  /** States why there is no route. */
  gap(from: string, { to, reason, places }: Gap): string {
    const { t, f } = this.#locale;
    if (to === undefined) return this.#untouched(from, places);
    if (reason === 'port') return t.noLegTo(this.port(to));
    if (reason === 'detour') return t.onlyDetours(this.place(from), this.port(to), f.number(DETOUR, 1));
    const few = places.length > 3 ? [] : places.map((id) => this.place(id));
    return t.legsApart(this.place(from), this.port(to), f.list(few));
  }

  /** States how far apart two places lie, and what sources say about it. */
  distances(): Statement[] {
    const { t, f } = this.#locale;
    const { places, more } = this.#data;
    const km = (length: number | string) => (typeof length === 'number' ? f.unit(length, 'kilometer') : length);
    const apart = (a: string | undefined, b: string | undefined) => {
      const [one, other] = [a && places[a]?.at, b && places[b]?.at];
      return one && other ? km(straightLine(one, other)) : '';
    };
    const portOf = (town: string) => Object.keys(places).find((id) => places[id]?.of === town);
    return (more?.distances ?? []).flatMap(({ between: [a, b], km: stated, sources, conflicts = [] }) => {
      const ports = apart(portOf(a), portOf(b));
      const computed = [t.apart(this.place(a), this.place(b), apart(a, b)), ...(ports ? [t.apartPorts(ports)] : [])];
      return [
        { text: `${computed.join(t.comma)}${t.fullStop} ${t.computed}`, sources: [] },
        { text: t.distanceStated(km(stated)), sources },
        ...conflicts.map(({ says, sources: ids }) => ({ text: t.distanceElsewhere(km(says)), sources: ids })),
      ];
    });
  }

  #untouched(from: string, near: readonly string[]): string {
    const { t, f } = this.#locale;
    const country = this.#data.places[from]?.in[0];
    const none = near.length === 0 && country ? [t.noLegIn(f.country(country))] : [];
    return [t.noLegAt(this.place(from)), ...none].join(' ');
  }

  #borders(borders: readonly Border[]): Statement[] {
    const { t, f } = this.#locale;
    if (borders.length === 0) return [plain(t.noBorder)];
    return borders.map(({ countries, stops }) =>
      plain(`${countries.map((code) => f.country(code)).join('–')} (${stops.map((id) => this.place(id)).join('–')})`),
    );
  }

  #closed(id: string): Statement[] {
    const closed = this.#data.places[id]?.closed;
    return closed ? [{ text: `${this.place(id)}: ${closedText(closed, this.#locale)}`, sources: closed.sources }] : [];
  }

  #gauges({ sections, gauges }: Route): Statement[] {
    const { t } = this.#locale;
    if (!sections.some(({ mode }) => mode === 'rail')) return [plain(t.noRails)];
    if (gauges.length === 0) return [plain(t.noGauge)];
    return gauges.map((gauge) => ({ text: this.#gauge(gauge), sources: gauge.sources }));
  }

  #gauge({ mm, at, corridor, sources }: GaugeChange): string {
    const { t, f } = this.#locale;
    const [first = '', second = ''] = mm.map((width) => (width ? t.millimetres(f.number(width)) : t.unstated));
    const where = at === undefined ? t.gaugePlace(isolate(corridor, this.#locale)) : this.place(at);
    return [`${where}: ${t.gaugeThen(first, second)}`, ...(sources.length > 0 ? [] : [t.line.general])].join(t.comma);
  }

  #lengths({ length, lengths }: Route): Statement[] {
    const { t, f } = this.#locale;
    if (length) return [plain(t.operatingLength(kilometres(length.operating, f), kilometres(length.km, f)))];
    const parts = lengths.map((one) => {
      const ends = `${this.place(one.from ?? '')}–${this.place(one.to ?? '')}`;
      const derived = one.basis === 'derived' ? `${t.comma}${t.sumOfLegs}` : '';
      return { text: `${ends}: ${lengthOf(one, this.#locale)}${derived}`, sources: one.sources };
    });
    return [plain(t.wholeUnknown), ...parts];
  }

  #stretch({ stops, ride, whole }: Stretch): Statement {
    const { t } = this.#locale;
    const names = (ids: readonly string[]) => ids.map((id) => this.place(id));
    if (!ride) {
      const port = stops.find((id) => this.#data.places[id]?.of) ?? '';
      return plain(t.portLeg(this.place(port), this.place(this.#data.places[port]?.of ?? '')));
    }
    const { leg } = ride;
    const ends = (ids: readonly string[]) => names([ids[0] ?? '', ids.at(-1) ?? '']).join('–');
    // Statements about the first kilometres count from the leg's own first place, so a whole leg is named from there.
    const way = names(whole && leg.share ? leg.via : stops).join('–');
    const stated = whole && leg.km !== undefined ? lengthOf(leg, this.#locale) : t.lengthUnknown;
    const facts = [
      ...(whole ? [] : [t.partOf(ends(leg.via))]),
      t.modes[leg.mode],
      legState(leg, this.#locale),
      stated,
      ...(leg.sources.length > 0 ? [] : [t.line[leg.line ?? 'general']]),
    ];
    return { text: `${way}: ${facts.join(t.comma)}`, sources: legSources(leg) };
  }
}

const plain = (text: string): Statement => ({ text, sources: [] });
