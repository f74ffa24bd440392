import { expect } from '@open-wc/testing';
import { makeLocale } from '../i18n/locale.js';
import { unpackWords } from '../i18n/language-loader.js';
import { incidentData, type IncidentData } from './incident-trend.data.js';
import { placeTrend } from './incident-trend.layout.js';
import { defaultSeries, trendModel } from './incident-trend.model.js';
import { en } from './lang/en.js';
import * as ur from './lang/ur.js';

const english = makeLocale('en', en);
const bundled = await incidentData.whole();
const place = (width: number, data: IncidentData = bundled, ids = defaultSeries(data)) =>
  placeTrend(trendModel(data, ids.join(' '), english), { width, em: 16 }, english);
const written = ({ labels }: ReturnType<typeof place>) => labels.flatMap(({ rows }) => rows.map(({ text }) => text));
const marksOf = ({ lines }: ReturnType<typeof place>) => lines.flatMap(({ marks }) => marks);

describe('the layout of the trend', () => {
  it('starts the axis at zero and rises with the counts', () => {
    const { yTicks, lines } = place(680);
    expect(yTicks[0]?.label).to.equal('0');
    const article = lines.find(({ id }) => id === 'article')?.marks ?? [];
    const [low, high] = article.map(({ y }) => (yTicks[0]?.y ?? 0) - y);
    expect((high ?? 0) / (low ?? 1)).to.be.closeTo(2173 / 572, 0.001);
  });

  it('puts the names beside the lines where they fit', () => {
    const placed = place(680);
    expect(placed.named).to.equal(true);
    expect(written(placed)).to.include.members(['Police / CTD 605', 'to Aug', 'PICSS 567', 'PIPS 413', '2,173', '572']);
    expect(written(placed)).to.include('no other source found for 2,173');
  });

  it('keeps every label beside its mark, however wide the font is', () => {
    for (const width of [304, 480, 680, 1200]) {
      const placed = place(width);
      const sides = placed.labels.map(({ x, side }) => {
        const from = marksOf(placed).map((mark) => x - mark.x);
        return side === 0
          ? from.some((away) => Math.abs(away) < 1)
          : from.some((away) => away * side > 4 && away * side < 12);
      });
      expect(sides, `${width}`).not.to.include(false);
      expect(new Set(placed.labels.map(({ side }) => side)).size, 'sides that are used').to.be.greaterThan(1);
    }
  });

  it('leaves the names to a list where they do not fit, and keeps the values', () => {
    const placed = place(304);
    expect(placed.named).to.equal(false);
    expect(written(placed)).not.to.include('PIPS 413');
    expect(written(placed)).to.include.members(['2,173', '260', '111', '732', '413', '605']);
  });

  for (const width of [200, 304, 480, 640, 1200]) {
    it(`keeps every mark and tick inside ${width} px`, () => {
      const placed = place(width);
      for (const { x, y } of marksOf(placed)) {
        expect(x).to.be.within(placed.start, placed.end);
        expect(y).to.be.within(0, placed.height);
      }
      for (const { x } of placed.xTicks) expect(x).to.be.within(16, width - 16);
    });
  }

  it('labels fewer years where labels would touch, and always the last one', () => {
    const points = Array.from({ length: 40 }, (_, i) => ({ period: String(1986 + i), value: i, sources: [] }));
    const [first] = bundled.series;
    const data = first ? { ...bundled, series: [{ ...first, points }] } : bundled;
    const { xTicks } = place(304, data);
    expect(xTicks.at(-1)?.label).to.equal('2025');
    xTicks.slice(1).forEach((tick, i) => expect(tick.x - (xTicks[i]?.x ?? 0)).to.be.greaterThan(30));
  });

  it('draws a single count in the middle and nothing without any', () => {
    const [first] = bundled.series;
    if (!first) return expect.fail('no series');
    const only = place(680, { ...bundled, series: [{ ...first, points: first.points.slice(0, 1) }] });
    const [mark] = marksOf(only);
    expect(mark?.x).to.equal((only.start + only.end) / 2);
    const none = place(680, { ...bundled, series: [{ ...first, points: [] }] });
    expect(marksOf(none)).to.deep.equal([]);
    expect(JSON.stringify(none)).not.to.match(/null|NaN|Infinity/);
  });

  it('lets time run from right to left on a right-to-left page', () => {
    const locale = makeLocale('ur', { ...en, ...unpackWords(en, ur.words) });
    const placed = placeTrend(
      trendModel(bundled, defaultSeries(bundled).join(' '), locale),
      { width: 680, em: 16 },
      locale,
    );
    const [first, ...later] = placed.lines[0]?.marks ?? [];
    for (const mark of later) expect(mark.x).to.be.lessThan(first?.x ?? 0);
    expect(placed.start).to.be.greaterThan(placed.end);
  });
});
