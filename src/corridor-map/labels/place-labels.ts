import type { Line, Point } from '../geometry/camera.js';
import type { Label, LabelBoard } from './label-board.js';
import { RANK, type MapModel, type ShownCorridor, type ShownPlace } from '../corridor-map.model.js';
import type { Piece } from '../geometry/line-layout.js';
import { along, around, atCorners, inside } from './candidates.js';
import { inAll, inOne, inTwo } from './line-breaks.js';

/** A place in px of the frame. */
export interface PlacedMark extends Omit<ShownPlace, 'at'> {
  at: Point;
}

/** What is to be named. */
export interface Unnamed {
  model: MapModel;
  /** Those that matter most first. */
  marks: readonly PlacedMark[];
  countries: readonly { code: string; spans: Line }[];
  /** The visible pieces of each corridor. */
  lines: ReadonlyMap<string, readonly Piece[]>;
  /** The name of a country as the map writes it. */
  country(code: string): string;
}

/** How far a mark reaches, in px. */
export const RADIUS = { port: 6, closed: 8, gauge: 7, town: 4 };
/** How many points of lines a name may cover before it is left out. */
const MOST_COVERED = { corridor: 5, stack: 2, country: 12 };
/** How near, in px, a text seems to name a line, and how many points of others may lie so near. */
const NEAR = { clear: 8, crowd: 4 };
/** Of more lines than this, the first are named, and of more planned ones than this, other names make room for the first. */
const MOST = { lines: 100, pressing: 2 };

/** Finds room for names, first for those that matter most. */
export function placeNames(board: LabelBoard, { model, marks, countries, lines, country }: Unnamed): Label[] {
  const nameMarks = (isWanted: (mark: PlacedMark) => boolean) =>
    marks.filter(isWanted).flatMap(({ id, name, kind, at }) => {
      const set = kind === 'port' ? 'port' : 'town';
      return board.place({ id, text: name, kind: set, own: at }, around(at, RADIUS[kind]));
    });
  const nameClosed = () => nameMarks(({ rank }) => rank === RANK.closed);
  const nameCountries = () =>
    countries.flatMap(({ code, spans }) =>
      board.place({ id: code, text: country(code), kind: 'country' }, inside(spans), MOST_COVERED.country),
    );
  const isNamed = ({ id }: ShownCorridor) => !model.route && (!model.selected || id === model.selected);
  const corridors = model.corridors.slice(0, MOST.lines).filter(isNamed);
  const nameAlong = ({ id, name, label = name }: ShownCorridor, pieces: readonly Piece[]) =>
    board.place({ id, text: inOne(label), kind: 'corridor' }, along(linesOf(pieces)), MOST_COVERED.corridor);

  // What is planned must be named where it is planned, for elsewhere its name would stand at what is there.
  const piecesOf = ({ id, status }: ShownCorridor) => lines.get(id)?.filter((piece) => piece.status === status) ?? [];
  const isPlanned = (corridor: ShownCorridor) => corridor.status === 'planned';
  const planned = corridors.filter((corridor) => isPlanned(corridor) && piecesOf(corridor).length > 0);
  const nameStacked = (corridor: ShownCorridor, text: string, suits?: () => boolean) => {
    const name = { id: corridor.id, text, kind: 'corridor' } as const;
    const candidates = atCorners(linesOf(piecesOf(corridor)), linesOf(lines.get(corridor.id) ?? []), NEAR.clear);
    return board.place(name, candidates, MOST_COVERED.stack, { ...NEAR, suits });
  };
  const namePlanned = (corridor: ShownCorridor) => {
    const found = nameAlong(corridor, piecesOf(corridor));
    return found.length > 0 ? found : nameStacked(corridor, inTwo(corridor.label ?? corridor.name));
  };
  /** Names it before the names that usually come first: all of them still have room, or at least those of countries. */
  const pressIn = (corridor: ShownCorridor, usual: readonly Label[]) => {
    const text = corridor.label ?? corridor.name;
    const count = usual.filter(({ kind }) => kind === 'country').length;
    const rooms = [
      () => nameClosed().length + nameCountries().length >= usual.length,
      () => {
        nameClosed();
        return nameCountries().length >= count;
      },
    ];
    for (const stack of [inTwo(text), inAll(text)]) {
      for (const room of rooms) {
        const found = nameStacked(corridor, stack, room);
        if (found.length > 0) return found;
      }
    }
    return [];
  };

  const labels = nameMarks(({ rank }) => rank < RANK.closed);
  const start = board.note();
  const usual = [...nameClosed(), ...nameCountries()];
  const nameRest = (pressed: readonly Label[], around: readonly Label[]) => [
    ...pressed,
    ...around,
    ...nameMarks(({ rank }) => rank === RANK.capital),
    ...planned.filter(({ id }) => !pressed.some((label) => label.id === id)).flatMap(namePlanned),
  ];
  let names = nameRest([], usual);
  const missing = planned.filter(({ id }) => !names.some((label) => label.id === id && label.kind === 'corridor'));
  if (missing.length > 0) {
    board.back(start);
    const pressed = missing.slice(0, MOST.pressing).flatMap((corridor) => pressIn(corridor, usual));
    names = nameRest(pressed, [...nameClosed(), ...nameCountries()]);
  }
  labels.push(...names, ...nameMarks(({ rank }) => rank === RANK.end));
  for (const corridor of corridors) {
    if (!isPlanned(corridor)) labels.push(...nameAlong(corridor, lines.get(corridor.id) ?? []));
  }
  // What comes last has kept no room for itself, and must not stand on a name.
  labels.push(...nameMarks(({ rank, kind, at }) => rank >= RANK.off && board.isClear(at, RADIUS[kind])));
  return labels;
}

/** The lines of pieces where a name stands best first. */
const linesOf = (pieces: readonly Piece[]): Line[] =>
  pieces.toSorted((a, b) => b.weight - a.weight).map(({ line }) => line);
