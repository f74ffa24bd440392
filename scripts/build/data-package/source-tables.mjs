/** The tables of the data package about sources, citations, conflicts and corrections. */
import { DATE, ID, list, to, tradeId } from './fields.mjs';

const toSources = to('sources', 'source');

/** Returns all citations: which item of which table names which source. */
function* citationsIn({ corridors, trade, incidents, visits }) {
  const cite = (table, item, sources = []) => [...new Set(sources)].map((id) => [table, item, id]);
  for (const one of corridors.corridors) {
    yield* cite('corridors', one.id, one.sources);
    for (const [i, leg] of one.legs.entries()) yield* cite('legs', `${one.id}/${i + 1}`, leg.sources);
  }
  for (const pair of trade.pairs) {
    yield* cite('targets', pair.id, pair.target?.sources);
    for (const actual of pair.actuals) yield* cite('trade', tradeId(pair.id, actual), actual.sources);
  }
  for (const series of incidents.series)
    for (const point of series.points ?? []) yield* cite('incidents', `${series.id}/${point.period}`, point.sources);
  for (const event of incidents.events ?? [])
    yield* cite('incident_events', `${event.date} ${event.label}`, event.sources);
  for (const one of [...corridors.more.agreements, ...corridors.more.statements])
    yield* cite('statements', one.id, one.sources);
  for (const visit of visits.visits) yield* cite('visits', visit.id, visit.sources);
  for (const event of visits.events) yield* cite('events', event.id, event.sources);
}

/** Returns all statements that differ from an item, with the path of the item in its file. */
function* conflictsIn(value, path) {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* conflictsIn(one, `${path}[${one?.id ?? i}]`);
  } else if (value && typeof value === 'object') {
    for (const one of [...(value.conflicts ?? []), ...(value.others ?? [])])
      yield [path, String(one.says), one.by, one.date, list(one.sources)];
    for (const [key, child] of Object.entries(value))
      if (!['conflicts', 'others', 'sources'].includes(key)) yield* conflictsIn(child, path ? `${path}.${key}` : key);
  }
}

/** Returns each source once, with the files that name it. */
function sourcesIn(files) {
  const sources = new Map();
  for (const { sources: table } of Object.values(files))
    for (const [id, source] of Object.entries(table ?? {})) if (!sources.has(id)) sources.set(id, source);
  return [...sources];
}

export const SOURCE_TABLES = [
  {
    name: 'sources',
    title: 'Sources',
    fields: [
      ID('a source'),
      ['publisher', 'string', 'Who publishes it.'],
      ['title', 'string', 'The title of the page; in square brackets where it has none and the words are ours.'],
      ['url', 'string', 'Its address.'],
      DATE('When it was published'),
      ['kind', 'string', 'official, state-media, news, repost or reference.'],
      ['accessed', 'string', 'When it was read, EDTF.'],
      ['archived', 'string', 'The address of an archived copy, where one is known.'],
    ],
    primaryKey: 'id',
    rows: (files) =>
      sourcesIn(files).map(([id, one]) => [
        id,
        one.publisher,
        one.title,
        one.url,
        one.date,
        one.kind,
        one.accessed,
        one.archived,
      ]),
  },
  {
    name: 'passages',
    title: 'Passages of the sources that bear figures',
    fields: [
      ['source', 'string', 'The source that is quoted.'],
      ['passage', 'string', 'At most 25 words of it, in its own language.'],
    ],
    foreignKeys: [toSources],
    rows: (files) =>
      Object.values(files).flatMap(({ sources }) =>
        Object.entries(sources ?? {}).flatMap(([id, { passages }]) => (passages ?? []).map((passage) => [id, passage])),
      ),
  },
  {
    name: 'citations',
    title: 'Which item has which source',
    fields: [
      ['table', 'string', 'The table of the item.'],
      ['item', 'string', 'Its id there.'],
      ['source', 'string', 'The source.'],
    ],
    primaryKey: ['table', 'item', 'source'],
    foreignKeys: [toSources],
    rows: (files) => [...citationsIn(files)],
  },
  {
    name: 'conflicts',
    title: 'What other sources say differently',
    fields: [
      ['item', 'string', 'The path of the item in its file.'],
      ['says', 'string', 'The other statement, or the number in the unit of the item.'],
      ['by', 'string', 'Who says it, where that is not its publisher.'],
      DATE('When it was said'),
      ['sources', 'string', 'The ids of its sources, parted by spaces.'],
    ],
    rows: (files) => Object.entries(files).flatMap(([file, facts]) => [...conflictsIn(facts, file)]),
  },
  {
    name: 'corrections',
    title: 'Corrections of these data',
    fields: [
      ID('a correction'),
      DATE('When'),
      ['graphic', 'string', 'The tag of the graphic that shows it.'],
      ['what', 'string', 'What was corrected.'],
      ['from', 'string', 'What it was.'],
      ['to', 'string', 'What it is.'],
      ['why', 'string', 'Why.'],
    ],
    primaryKey: 'id',
    rows: ({ corrections }) =>
      corrections.corrections.map(({ id, date, graphic, what, from, to: now, why }) => [
        id,
        date,
        graphic,
        what,
        from,
        now,
        why,
      ]),
  },
  {
    name: 'claims',
    title: 'What the article says',
    fields: [
      ID('a claim'),
      ['claim', 'string', 'What the article says, in our own words.'],
      ['verdict', 'string', 'supported, disputed, unsupported (no source found) or opinion.'],
      ['note', 'string', 'What was found.'],
    ],
    primaryKey: 'id',
    rows: ({ claims }) => claims.claims.map(({ id, claim, verdict, note }) => [id, claim, verdict, note]),
  },
];
