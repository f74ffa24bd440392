import * as v from 'valibot';
import { checkSourceIds, conflicts, edtf, shapeError, sourceIds } from '../core/schema.js';

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

/** What sources say of an agreement, a place or a corridor. */
const told = {
  id: v.string(),
  label: v.string(),
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  /** Statements of other sources about it that are more exact, or that differ. */
  others: conflicts,
};

/** An agreement about ports, or a right that was granted or withdrawn. */
const agreement = v.object({
  ...told,
  /** The ids of the ports that it concerns. */
  ports: v.pipe(v.array(v.string()), v.minLength(1, 'at least one port')),
  /** EDTF: when it was agreed or takes effect, or the time that it is in force. */
  date: v.optional(edtf),
  /** How long it is in force, in years. */
  years: v.optional(positive),
});

/** A statement about corridors or places that is none of their other fields. */
const statement = v.object({
  ...told,
  /** The ids of the corridors and of the places that it is about. */
  corridors: v.optional(v.array(v.string())),
  places: v.optional(v.array(v.string())),
  /** A number that the label says the meaning of. */
  value: v.optional(positive),
  /** EDTF: when it happened or was reported. */
  date: v.optional(edtf),
  /** Whether only one page that was found reports it. */
  oneReport: v.optional(v.boolean()),
});

export const agreements = v.optional(v.array(agreement));
export const statements = v.optional(v.array(statement));

interface Told {
  agreements?: v.InferOutput<typeof agreements>;
  statements?: v.InferOutput<typeof statements>;
}

interface Known {
  corridors: readonly { id: string }[];
  places: Record<string, unknown>;
  sources: Record<string, unknown>;
}

/** Checks that agreements and statements name known places, corridors and sources. */
export function checkTold({ agreements: agreed = [], statements: all = [] }: Told, known: Known): void {
  const ids = new Set(known.corridors.map(({ id }) => id));
  const checkIds = (list: readonly string[], path: string, what: string, isKnown: (id: string) => boolean) =>
    list.forEach((id, i) => {
      if (!isKnown(id)) throw shapeError(`${path}[${i}]`, `the id of a ${what}`, id);
    });
  const isPlace = (id: string) => Object.hasOwn(known.places, id);
  const checkSources = ({ sources, others = [] }: Pick<(typeof all)[number], 'sources' | 'others'>, path: string) => {
    checkSourceIds(`${path}.sources`, sources, known.sources);
    others.forEach((one, o) => checkSourceIds(`${path}.others[${o}].sources`, one.sources, known.sources));
  };
  agreed.forEach((one, a) => {
    const path = `more.agreements[${a}]`;
    checkIds(one.ports, `${path}.ports`, 'place', isPlace);
    checkSources(one, path);
  });
  all.forEach((one, s) => {
    const path = `more.statements[${s}]`;
    const { corridors = [], places = [] } = one;
    if (corridors.length + places.length === 0) throw shapeError(path, 'the id of a corridor or place', one.id);
    checkIds(corridors, `${path}.corridors`, 'corridor', (id) => ids.has(id));
    checkIds(places, `${path}.places`, 'place', isPlace);
    checkSources(one, path);
  });
}
