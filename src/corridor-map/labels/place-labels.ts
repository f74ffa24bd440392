import type { Line, Point } from '../geometry/camera.js';
import { RANK, type Amount, type MapModel, type ShownCorridor, type ShownPlace } from '../corridor-map.model.js';
import type { LinePiece } from '../geometry/line-layout.js';
import type { Label, LabelBoard, LabelKind } from './label-board.js';
import { along, around, atCorners, beside, inside, offLand } from './candidates.js';

/** A place whose position is in px of the frame. */
export interface PlacedMark extends Omit<ShownPlace, 'at'> {
  at: Point;
}

/** What the names are placed for. */
export interface NamesInput {
  model: MapModel;
  /** The marks, the most important first. */
  marks: readonly PlacedMark[];
  countries: readonly { code: string; spans: Line }[];
  /** The visible pieces of each corridor. */
  pieces: ReadonlyMap<string, readonly LinePiece[]>;
  /** Whether a point is in a country, and not in the sea. */
  isLand(at: Point): boolean;
  /** The name of a country as the map writes it, and a length in a state. */
  country(code: string): string;
  amount(km: number, status: Amount['status']): string;
}

/** The radius of each kind of mark, in px. */
export const RADIUS = { port: 6, closed: 8, gauge: 7, town: 4 };
/** The most points of lines that a name may cover; a name that would cover more is left out. */
const MOST_COVERED = { corridor: 5, stack: 2, country: 12, home: 1 };
/** The distance at which a text seems to name a line, in px, and the most points of other lines that may be that near. */
const NEAR = { clear: 8, maxNear: 4 };
/** The most lines that are named, and the most planned ones that are named before other names. */
const MOST = { lines: 100, namedFirst: 2 };

/** Places the names, the most important first. */
export function placeNames(
  board: LabelBoard,
  { model, marks, countries, pieces, country, amount, isLand }: NamesInput,
): Label[] {
  const nameMarks = (isNamed: (mark: PlacedMark) => boolean) =>
    marks.filter(isNamed).flatMap(({ id, name, kind, at }) => {
      const set = kind === 'gauge' ? 'town' : kind;
      const candidates = around(at, RADIUS[kind]);
      const text = { id, text: name, kind: set, own: at };
      return board.place(text, kind === 'port' ? offLand(candidates, isLand) : candidates);
    });
  const nameClosed = () => nameMarks(({ rank }) => rank === RANK.closed);
  const nameCountry = ({ code, spans }: NamesInput['countries'][number], kind: 'home' | 'country' = 'country') =>
    board.place({ id: code, text: country(code), kind }, inside(spans), MOST_COVERED[kind]);
  const isHome = ({ code }: { code: string }) => code === model.through;
  /** The country of the headline, in larger letters where they fit. */
  const nameHome = () =>
    countries.filter(isHome).flatMap((one) => {
      const found = nameCountry(one, 'home');
      return found.length > 0 ? found : nameCountry(one);
    });
  const nameCountries = () => countries.filter((one) => !isHome(one)).flatMap((one) => nameCountry(one));
  const isOnHeadline = !model.selected && !model.route;
  const nameAmounts = () =>
    (isOnHeadline ? model.amounts : []).flatMap(({ corridor, status, km }) => {
      const stated = pieces.get(corridor)?.filter((piece) => piece.stated && piece.status === status) ?? [];
      const text = amount(km, status);
      for (const lines of [text, onTwoLines(text)]) {
        const name = { id: corridor, text: lines, kind: 'amount', status, beside: true } as const;
        const found = board.place(name, beside(linesOf(stated)), 0);
        if (found.length > 0) return found;
      }
      return [];
    });
  const hasName = ({ id }: ShownCorridor) => !model.route && (!model.selected || id === model.selected);
  const corridors = model.corridors.slice(0, MOST.lines).filter(hasName);
  const kindOf = ({ legs }: ShownCorridor): LabelKind =>
    legs.every((leg) => model.roles.get(leg) === 'context') ? 'context' : 'corridor';
  const nameAlong = (corridor: ShownCorridor, own: readonly LinePiece[]) => {
    const { id, name, label = name } = corridor;
    const text = { id, text: onOneLine(label), kind: kindOf(corridor), beside: true };
    if (isOnHeadline && text.kind === 'corridor') return board.place(text, beside(linesOf(own)), 0);
    return board.place(text, along(linesOf(own)), MOST_COVERED.corridor);
  };

  // A planned corridor is named at its planned pieces: elsewhere its name would seem to name what operates there.
  const piecesOf = ({ id, status }: ShownCorridor) => pieces.get(id)?.filter((piece) => piece.status === status) ?? [];
  const isPlanned = (corridor: ShownCorridor) => corridor.status === 'planned';
  const planned = corridors.filter((corridor) => isPlanned(corridor) && piecesOf(corridor).length > 0);
  const nameStacked = (corridor: ShownCorridor, text: string, fits?: () => boolean) => {
    const name = { id: corridor.id, text, kind: kindOf(corridor), beside: true } as const;
    const candidates = atCorners(linesOf(piecesOf(corridor)), linesOf(pieces.get(corridor.id) ?? []), NEAR.clear);
    return board.place(name, candidates, MOST_COVERED.stack, { ...NEAR, fits });
  };
  const namePlanned = (corridor: ShownCorridor) => {
    const found = nameAlong(corridor, piecesOf(corridor));
    return found.length > 0 ? found : nameStacked(corridor, onTwoLines(corridor.label ?? corridor.name));
  };
  /**
   * Names a corridor before those that usually come first, if all of these still fit, or at least those of countries, which
   * then come before those of crossings: these find a place on any side of their mark.
   */
  const nameFirst = (corridor: ShownCorridor, usual: readonly Label[]) => {
    const text = corridor.label ?? corridor.name;
    const count = usual.filter(({ kind }) => kind === 'country').length;
    const conditions = [
      () => nameCountries().length + nameClosed().length >= usual.length,
      () => nameCountries().length >= count,
    ];
    for (const lines of [onTwoLines(text), onAllLines(text)]) {
      for (const condition of conditions) {
        const found = nameStacked(corridor, lines, condition);
        if (found.length > 0) return found;
      }
    }
    return [];
  };

  // The country of the headline comes first, unless it would take the place of a number.
  const empty = board.save();
  const countryFirst = () => [...nameHome(), ...nameAmounts()];
  const amountsFirst = () => [...nameAmounts(), ...nameHome()];
  const [count = 0, other = 0] = [countryFirst, amountsFirst].map((name) => {
    const names = new Set(name().map(({ id, status }) => `${id} ${status}`));
    board.restore(empty);
    return names.size;
  });
  const labels = count < other ? amountsFirst() : countryFirst();
  labels.push(...nameMarks(({ rank }) => rank < RANK.closed));
  const snapshot = board.save();
  const usual = [...nameClosed(), ...nameCountries()];
  const nameRest = (first: readonly Label[], others: readonly Label[]) => [
    ...first,
    ...others,
    ...nameMarks(({ rank }) => rank === RANK.capital),
    ...planned.filter(({ id }) => !first.some((label) => label.id === id)).flatMap(namePlanned),
  ];
  let names = nameRest([], usual);
  const missing = planned.filter(({ id }) => !names.some((label) => label.id === id && label.kind === 'corridor'));
  if (missing.length > 0) {
    board.restore(snapshot);
    const first = missing.slice(0, MOST.namedFirst).flatMap((corridor) => nameFirst(corridor, usual));
    names = nameRest(first, [...nameCountries(), ...nameClosed()]);
  }
  labels.push(...names, ...nameMarks(({ rank }) => rank === RANK.end));
  for (const corridor of corridors) {
    if (!isPlanned(corridor)) labels.push(...nameAlong(corridor, pieces.get(corridor.id) ?? []));
  }
  // No space was reserved for these marks, so those that would stand on a name are left out.
  labels.push(...nameMarks(({ rank, kind, at }) => rank >= RANK.off && board.isClear(at, RADIUS[kind])));
  return labels;
}

/** The lines of pieces, the one where a name stands best first. */
const linesOf = (pieces: readonly LinePiece[]): Line[] =>
  pieces.toSorted((a, b) => b.weight - a.weight).map(({ line }) => line);

/** The soft hyphen, invisible unless a line breaks there. */
const SOFT_HYPHEN = '\u00AD';

/** The text on one line. */
const onOneLine = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

/** The text on two lines of similar length, broken between words; a single word stays on one line. */
function onTwoLines(text: string): string {
  const whole = onOneLine(text);
  const middle = whole.length / 2;
  const spaces = [...whole.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? whole : `${whole.slice(0, at)}\n${whole.slice(at + 1)}`;
}

/** The text with a line for every part: "Trans-", "Afghan", "railway". */
const onAllLines = (text: string): string => text.replaceAll(SOFT_HYPHEN, '-').replace(/(?<=-)| /g, '\n');
