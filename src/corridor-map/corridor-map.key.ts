import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { drawSwatch, drawSymbol } from './corridor-map.drawing.js';
import type { DrawnMark, Scene } from './corridor-map.layout.js';
import type { MapModel } from './corridor-map.model.js';
import { amountText } from './corridor-map.text.js';
import { MODES, STATUSES, type Status } from './data/terms.js';
import type { DrawnLine } from './geometry/line-layout.js';
import type { MapStrings } from './lang/en.js';

/** The height of the bar, its least part and the gap between two parts, in px. */
const BAR = { height: 14, least: 8, gap: 1 };

/** The kilometres of all corridors together by status, in the order of the key. */
function totalsOf({ amounts }: MapModel): [Status, number][] {
  return STATUSES.flatMap((status): [Status, number][] => {
    const km = amounts.reduce((sum, one) => sum + (one.status === status ? one.km : 0), 0);
    return km > 0 ? [[status, km]] : [];
  });
}

/** Draws the kilometres that the headline is about as a bar, in the styles of the lines on the map. */
export function drawBar(model: MapModel, width: number, { dir }: Locale<MapStrings>): TemplateResult | typeof nothing {
  const totals = totalsOf(model);
  if (totals.length < 2) return nothing;
  const all = totals.reduce((sum, [, km]) => sum + km, 0);
  const parts = totals.map(([, km]) => Math.max(BAR.least, (width * km) / all));
  // What short parts take beyond their share, the longest gives.
  const longest = parts.indexOf(Math.max(...parts));
  parts[longest] = (parts[longest] ?? 0) + width - parts.reduce((sum, part) => sum + part, 0);
  let end = 0;
  return html`<svg class="bar" width=${width} height=${BAR.height} aria-hidden="true">
    <g transform=${dir === 'rtl' ? `translate(${width}) scale(-1 1)` : nothing}>
      ${totals.map(([status], i) => {
        const from = end;
        end += parts[i] ?? 0;
        const to = i + 1 < totals.length ? end - BAR.gap : width;
        return svg`<g class="run rail ${status} told"><path class="line" d="M${from.toFixed(1)} 7H${to.toFixed(1)}" /></g>`;
      })}
    </g>
  </svg>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a kind of line: "Planned", or "Planned (road)" where it is not a railway. */
function lineName(
  { mode, status }: Pick<DrawnLine, 'mode' | 'status'>,
  { lines, modes, status: states }: MapStrings,
): string {
  const name =
    lines[status === 'operating' ? mode : status] ?? capital(status === 'operating' ? modes[mode] : states[status]);
  return status === 'operating' || mode === 'rail' ? name : `${name} (${modes[mode]})`;
}

/** Draws the key, with entries only for what this scene shows: what the headline counts with its kilometres. */
export function drawLegend(
  { lines, marks, base }: Scene,
  model: MapModel,
  reported: string,
  width: number,
  locale: Locale<MapStrings>,
): TemplateResult {
  const { t } = locale;
  const totals = new Map(totalsOf(model));
  const long = lines.filter(({ short }) => !short);
  const kinds = new Map(long.map((line) => [`${line.role === 'context'} ${line.status} ${line.mode}`, line]));
  const grey = long.filter(({ role }) => role === 'context');
  const has = (kind: DrawnMark['kind']) => marks.some((mark) => mark.kind === kind);
  const symbol = (kind: DrawnMark['kind'], text: string) => html`<span>${drawSymbol(kind)}${text}</span>`;
  const isDrawn = (name: string) => [...base.lines, ...base.fills].some(({ kind, d }) => kind === name && d !== '');
  // Only the neutral view shades disputed areas; some of the others draw the Line of Control.
  const isShaded = isDrawn('disputed');
  const border = ['dashed', 'dotted'].find(isDrawn);
  const isUnbuilt = ({ status }: DrawnLine) => status === 'planned' || status === 'under-construction';
  const unbuilt = grey.filter(isUnbuilt);
  const states = STATUSES.filter((status) => unbuilt.some((line) => line.status === status));
  return html`${drawBar(model, width, locale)}
  ${STATUSES.flatMap((status) =>
    MODES.map((mode) => {
      const km = mode === 'rail' ? totals.get(status) : undefined;
      if (km) return html`<span>${drawSwatch(mode, status, 'told')}${amountText(km, status, locale)}</span>`;
      const drawn = kinds.get(`false ${status} ${mode}`);
      return drawn ? html`<span>${drawSwatch(mode, status, drawn.role)}${lineName(drawn, t)}</span>` : nothing;
    }),
  )}
  ${has('closed') ? symbol('closed', t.legendClosed(reported)) : nothing}
  ${MODES.map((mode) =>
    grey.some((line) => line.mode === mode && !isUnbuilt(line) && line.status !== 'superseded')
      ? html`<span>${drawSwatch(mode, 'operating', 'context')}${capital(t.modes[mode])}</span>`
      : nothing,
  )}
  ${
    states.length > 0
      ? html`<span
          >${drawSwatch('rail', 'planned', 'context')}${capital(states.map((one) => t.status[one]).join(', '))}</span
        >`
      : nothing
  }
  ${
    kinds.has('true superseded rail')
      ? html`<span
          >${drawSwatch('rail', 'superseded', 'context')}${lineName({ mode: 'rail', status: 'superseded' }, t)}</span
        >`
      : nothing
  }
  ${has('port') && grey.length === 0 ? symbol('port', t.legendPort) : nothing}
  ${has('gauge') ? symbol('gauge', t.legendGauge) : nothing}
  ${
    border
      ? html`<span
          ><svg class="swatch" width="32" height="10" aria-hidden="true">
            ${isShaded ? svg`<path class="disputed" d="M-2 10 8 0M5 10 15 0M12 10 22 0M19 10 29 0M26 10 36 0" />` : nothing}
            <path class="border ${border}" d="M0 5H32" /></svg
          >${isShaded ? t.legendDisputed : t.legendControl}</span
        >`
      : nothing
  }`;
}
