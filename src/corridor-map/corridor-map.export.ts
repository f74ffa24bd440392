import type { Locale } from '../i18n/locale.js';
import type { Markup } from '../svg/read-template.js';
import type { Exports, Fact } from '../ui/export/exports.types.js';
import { picturesIn } from '../ui/export/poster.js';
import type { Block } from '../svg/block-layout.js';
import { estimate } from '../ui/host/text-measure.js';
import { baseOf } from './basemap/basemap.js';
import { homeCamera } from './geometry/camera.js';
import type { CorridorData } from './corridor-map.data.js';
import { drawMap, drawSwatch } from './corridor-map.drawing.js';
import { drawBar } from './corridor-map.key.js';
import { layoutMap, type LiveMap } from './corridor-map.layout.js';
import type { ShownCorridor } from './corridor-map.model.js';
import type { MapStrings } from './lang/en.js';
import { closedPlaces, toldOf, type Entry, type MapText } from './corridor-map.text.js';

/** The content of a picture, and of a file with the facts of the shown corridors. */
export function corridorExports(data: CorridorData, map: LiveMap, text: MapText, locale: Locale<MapStrings>): Exports {
  const { corridors } = map.model;
  return {
    body: (width) => bodyOf(map, text, width, locale),
    facts: [
      ...corridors.flatMap((corridor) => factsOf(corridor, data)),
      ...crossingsOf(data, corridors),
      ...told(data, corridors),
    ],
    covers: { dates: 'date', countries: countriesOf(corridors, data) },
  };
}

/** The countries that the shown legs lead through. */
const countriesOf = (corridors: readonly ShownCorridor[], { places }: CorridorData): Set<string> =>
  new Set(corridors.flatMap(({ legs }) => legs.flatMap(({ via }) => via.flatMap((id) => places[id]?.in ?? []))));

function bodyOf(
  { model, worldview, type, name }: LiveMap,
  { entries }: MapText,
  width: number,
  locale: Locale<MapStrings>,
): Block[] {
  const scene = layoutMap(model, baseOf(worldview), homeCamera(width, model), {
    ...type,
    em: 16,
    measure: estimate,
  });
  const [bar] = picturesIn(drawBar(model, width, locale));
  const [map] = picturesIn(drawMap(scene, name));
  const boxed = (svg: Markup): Markup => ({
    name: 'g',
    attributes: { class: 'box', direction: 'ltr' },
    children: [svg],
  });
  return [
    ...(bar ? [{ kind: 'picture', picture: bar, before: 8 } as const] : []),
    ...(map ? [{ kind: 'picture', picture: { ...map, svg: boxed(map.svg) }, before: 12 } as const] : []),
    { kind: 'columns', items: entries.map((entry) => [entryBlock(entry)]), minWidth: 340, before: 10 },
  ];
}

function entryBlock({ name, mode, status, state }: Entry): Block {
  const [swatch] = picturesIn(drawSwatch(mode, status));
  const body: Block = {
    kind: 'text',
    runs: [
      { text: name, strong: true },
      { text: ` ${state}`, soft: true },
    ],
    size: 13,
  };
  if (!swatch) return body;
  return { kind: 'row', before: 4, labelWidth: 42, label: { kind: 'picture', picture: swatch }, body: [body] };
}

/** The rows of a corridor: for the whole of it, then for each leg, stated length, stated cost and change of gauge. */
function factsOf(corridor: ShownCorridor, { places }: CorridorData): Fact[] {
  const { id, name, status, partly, date, inArticle, sources, legs, lengths = [], costs = [], gauges = [] } = corridor;
  const place = (of: string | null | undefined) => (of ? (places[of]?.name ?? of) : undefined);
  const row = (fact: string, values: Fact['values'], ids: readonly string[]): Fact => ({
    values: {
      corridor: id,
      name,
      fact,
      from: undefined,
      to: undefined,
      scope: undefined,
      mode: undefined,
      status: undefined,
      partly: undefined,
      date: undefined,
      km: undefined,
      other_km: undefined,
      value: undefined,
      usd_million: undefined,
      eur_million: undefined,
      gauge_mm: undefined,
      basis: undefined,
      in_article: undefined,
      ...values,
    },
    sources: ids,
  });
  const others = (conflicts: readonly { says: string | number }[] = []) => conflicts.map(({ says }) => says).join('; ');
  const sourcesIn = (conflicts: readonly { sources: readonly string[] }[] = []) =>
    conflicts.flatMap((other) => other.sources);
  return [
    row('corridor', { status, partly: partly ?? false, date, in_article: inArticle }, sources),
    ...legs.flatMap(({ via, kmBy, share, done, due, conflicts, ...leg }) => [
      row(
        'leg',
        {
          from: place(via[0]),
          to: place(via.at(-1)),
          scope: via.length < 2 && leg.name !== name ? leg.name : undefined,
          mode: leg.mode,
          status: leg.status,
          partly: leg.partly ?? false,
          date: leg.date,
          km: leg.km,
          other_km: others(conflicts),
          done_percent: done && done.share * 100,
          due,
          line_from: leg.line ?? 'source',
        },
        [...leg.sources, ...(kmBy?.sources ?? []), ...(done?.sources ?? []), ...sourcesIn(conflicts)],
      ),
      ...(share
        ? [
            row(
              'part of leg',
              { from: place(via[0]), mode: leg.mode, status: share.status, date: share.since, km: share.km },
              share.sources,
            ),
          ]
        : []),
    ]),
    ...lengths.map(({ from, to, scope, km, conflicts, ...length }) =>
      row(
        'length',
        {
          from: place(from),
          to: place(to),
          scope,
          date: length.date,
          km,
          other_km: others(conflicts),
          basis: length.basis ?? 'stated',
          in_article: length.inArticle ?? false,
        },
        [...length.sources, ...sourcesIn(conflicts)],
      ),
    ),
    ...costs.map(({ scope, usdMillion, eurMillion, conflicts, ...cost }) =>
      row(
        'cost',
        {
          scope,
          date: cost.date,
          usd_million: usdMillion,
          eur_million: eurMillion,
          in_article: cost.inArticle ?? false,
          others: others(conflicts),
        },
        [...cost.sources, ...sourcesIn(conflicts)],
      ),
    ),
    ...gauges.map(({ mm, at, sources: ids }) =>
      row('change of gauge', { from: place(at), gauge_mm: mm.map((one) => one ?? '?').join(' / ') }, ids),
    ),
  ];
}

function crossingsOf(data: CorridorData, corridors: readonly ShownCorridor[]): Fact[] {
  return closedPlaces(data, corridors).map(({ name, closed: { since, reported, forTrade, sources } }) => ({
    values: {
      fact: 'closed crossing',
      from: name,
      status: forTrade ? 'closed to trade' : 'closed',
      date: since,
      last_report: reported,
    },
    sources,
  }));
}

function told(data: CorridorData, corridors: readonly ShownCorridor[]): Fact[] {
  return toldOf(corridors, data).map((fact) => {
    const { label, date, inArticle, sources, others = [] } = fact;
    const [own, places = []] =
      'ports' in fact
        ? [{ fact: 'agreement', years: fact.years }, fact.ports]
        : [{ fact: 'statement', corridor: fact.corridors?.join('; '), value: fact.value }, fact.places];
    return {
      values: {
        ...own,
        from: places.map((id) => data.places[id]?.name ?? id).join('; '),
        scope: label,
        date,
        in_article: inArticle ?? false,
        others: others.map(({ says }) => says).join('; '),
      },
      sources: [...sources, ...others.flatMap((other) => other.sources)],
    };
  });
}
