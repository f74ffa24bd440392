/**
 * The tables of facts in the data package: how each is read from the files of `data/`. A table has a name, fields ([name, type,
 * description, unit?]), keys, and rows in the order of the fields.
 */

import { DATE, ID, IN_ARTICLE, list, to, tradeId } from './fields.mjs';

export const FACT_TABLES = [
  {
    name: 'places',
    title: 'Places on the map',
    fields: [
      ID('a place'),
      ['name', 'string', 'Its name in English.'],
      [
        'countries',
        'string',
        'ISO 3166-1 codes of the countries it lies in or between, as the side that administers it.',
      ],
      ['longitude', 'number', 'WGS 84; empty where no position was found.', 'degree'],
      ['latitude', 'number', 'WGS 84; empty where no position was found.', 'degree'],
      ['kind', 'string', 'port, crossing or point; empty for a town.'],
    ],
    primaryKey: 'id',
    sources: [{ title: 'GeoNames (positions with an id of GeoNames), CC BY 4.0', path: 'https://www.geonames.org/' }],
    rows: ({ corridors }) =>
      Object.entries(corridors.places).map(([id, { name, in: codes, at, kind }]) => [
        id,
        name,
        list(codes),
        at?.[0],
        at?.[1],
        kind,
      ]),
  },
  {
    name: 'corridors',
    title: 'Transport corridors',
    fields: [
      ID('a corridor'),
      ['name', 'string', 'Its name.'],
      ['status', 'string', 'operating, under-construction, planned, disrupted, closed or superseded.'],
      DATE('When that was reported, or since when it holds'),
      IN_ARTICLE,
    ],
    primaryKey: 'id',
    rows: ({ corridors }) =>
      corridors.corridors.map(({ id, name, status, date, inArticle = false }) => [id, name, status, date, inArticle]),
  },
  {
    name: 'legs',
    title: 'Legs of the corridors',
    fields: [
      ID('a leg: its corridor and its number there'),
      ['corridor', 'string', 'Its corridor.'],
      ['mode', 'string', 'rail, road or sea.'],
      ['status', 'string', 'As of corridors.'],
      DATE('When that was reported, or since when it holds'),
      ['length', 'number', 'As stated by a source, never measured.', 'km'],
    ],
    primaryKey: 'id',
    foreignKeys: [to('corridors', 'corridor')],
    rows: ({ corridors }) =>
      corridors.corridors.flatMap(({ id, legs }) =>
        legs.map(({ mode, status, date, km }, i) => [`${id}/${i + 1}`, id, mode, status, date, km]),
      ),
  },
  {
    name: 'stops',
    title: 'Places of the legs, from end to end',
    fields: [
      ['leg', 'string', 'The leg.'],
      ['position', 'integer', 'Its number on the leg, from 1.'],
      ['place', 'string', 'The place.'],
    ],
    primaryKey: ['leg', 'position'],
    foreignKeys: [to('legs', 'leg'), to('places', 'place')],
    rows: ({ corridors }) =>
      corridors.corridors.flatMap(({ id, legs }) =>
        legs.flatMap(({ via }, i) => via.map((place, stop) => [`${id}/${i + 1}`, stop + 1, place])),
      ),
  },
  {
    name: 'statements',
    title: 'Agreements, and what is stated about places and corridors',
    fields: [
      ID('a statement'),
      ['label', 'string', 'What is agreed or stated, in few words.'],
      DATE('When'),
      ['places', 'string', 'The ids of the places it concerns, parted by spaces.'],
      ['corridors', 'string', 'The ids of the corridors it concerns, parted by spaces.'],
      ['years', 'number', 'For how long, where that is stated.', 'year'],
      IN_ARTICLE,
    ],
    primaryKey: 'id',
    rows: ({ corridors: { more } }) =>
      [...more.agreements, ...more.statements].map((one) => [
        one.id,
        one.label,
        one.date,
        list(one.ports ?? one.places),
        list(one.corridors),
        one.years,
        one.inArticle ?? false,
      ]),
  },
  {
    name: 'targets',
    title: 'Targets of trade between two countries',
    fields: [
      ID('a pair of countries'),
      ['target', 'number', 'Trade in both directions in a year; empty where none was found.', 'USD million'],
      DATE('When it was stated'),
      ['deadlines', 'string', 'EDTF dates by which it is to be reached, as different sources say, parted by spaces.'],
      IN_ARTICLE,
    ],
    primaryKey: 'id',
    rows: ({ trade }) =>
      trade.pairs.map(({ id, target, inArticle = false }) => [
        id,
        target?.value,
        target?.date,
        list((target?.deadlines ?? []).flatMap(({ date }) => date ?? [])),
        inArticle,
      ]),
  },
  {
    name: 'trade',
    title: 'Trade in goods between two countries',
    fields: [
      ID('a count'),
      ['pair', 'string', 'The pair of countries.'],
      ['period', 'string', 'EDTF: a year, or a fiscal year such as 2024-07/2025-06.'],
      ['reporter', 'string', 'Who counted.'],
      ['series', 'string', 'Counts of one series may be compared with each other.'],
      ['total', 'number', 'Both directions together.', 'USD million'],
      ['exports', 'number', 'Of the first country of the pair.', 'USD million'],
      ['imports', 'number', 'Of the first country of the pair.', 'USD million'],
      ['partial', 'boolean', 'Whether the period is not a whole year.'],
      ['basis', 'string', 'stated, or derived: a sum of stated values.'],
    ],
    primaryKey: 'id',
    foreignKeys: [to('targets', 'pair')],
    rows: ({ trade }) =>
      trade.pairs.flatMap(({ id, actuals }) =>
        actuals.map((one) => {
          const { period, reporter, series, value, more = {}, partial = false, basis = 'stated' } = one;
          return [tradeId(id, one), id, period, reporter, series, value, more.exports, more.imports, partial, basis];
        }),
      ),
  },
  {
    name: 'incidents',
    title: 'Counts of incidents',
    fields: [
      ID('a count: its series and period'),
      ['series', 'string', 'Counts of one series are of one publisher.'],
      ['period', 'string', 'EDTF: a year.'],
      ['count', 'integer', 'Empty where one was looked for and not found.'],
      ['unit', 'string', 'incidents, cases or fatalities; not comparable with each other.'],
      ['measure', 'string', 'What is counted, in the words of the publisher.'],
      ['publisher', 'string', 'Who publishes the series.'],
      ['until', 'string', 'The last day or month counted where that is not the whole year, EDTF.'],
    ],
    primaryKey: 'id',
    rows: ({ incidents }) =>
      incidents.series.flatMap(({ id, unit, measure, publisher, points = [] }) =>
        points.map((one) => [
          `${id}/${one.period}`,
          id,
          one.period,
          one.value,
          unit,
          one.measure ?? measure,
          publisher,
          one.until,
        ]),
      ),
  },
  {
    name: 'visits',
    title: 'Visits of leaders',
    fields: [
      ID('a visit'),
      DATE('When'),
      ['people', 'string', 'Who came, with country (ISO 3166-1), parted by semicolons.'],
      ['host', 'string', 'The country that was visited, ISO 3166-1.'],
      ['place', 'string', 'The town.'],
      ['kind', 'string', 'bilateral or summit.'],
      ['documents', 'integer', 'Signed papers as reported; empty where no number was.'],
      IN_ARTICLE,
    ],
    primaryKey: 'id',
    rows: ({ visits }) =>
      visits.visits.map(({ id, date, people, host, place, kind, documents, inArticle }) => [
        id,
        date,
        people.map(({ name, country }) => `${name} (${country})`).join('; '),
        host,
        place,
        kind,
        documents?.count,
        inArticle,
      ]),
  },
  {
    name: 'events',
    title: 'Events around the visits',
    fields: [
      ID('an event'),
      DATE('When'),
      ['kind', 'string', 'What kind of event.'],
      ['label', 'string', 'What happened.'],
      IN_ARTICLE,
    ],
    primaryKey: 'id',
    rows: ({ visits }) =>
      visits.events.map(({ id, date, kind, label, inArticle }) => [id, date, kind, label, inArticle]),
  },
];
