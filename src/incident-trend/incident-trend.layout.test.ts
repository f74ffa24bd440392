import { expect } from '@open-wc/testing';
import { textWidth } from '../core/measure.js';
import { makeLocale } from '../i18n/locale.js';
import { unpackWords } from '../i18n/language-loader.js';
import { incidentData, type IncidentData } from './incident-trend.data.js';
import { arrowBoxes, placeArrows } from './incident-trend.arrows.js';
import { placeTrend } from './incident-trend.layout.js';
import { defaultSeries, trendModel } from './incident-trend.model.js';
import { en } from './lang/en.js';
import * as ur from './lang/ur.js';

const english = makeLocale('en', en);
const bundled = await incidentData.whole();
const place = (width: number, data: IncidentData = bundled, ids = defaultSeries(data)) =>
  placeTrend(trendModel(data, ids.join(' '), english), { width, em: 16 }, english, {
    arrows: (...board) => placeArrows(data, english, ...board),
  });
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
    expect(written(placed)).to.include.members([
      'The article’s figures: +280%',
      'Police / CTD: +182%',
      'PICSS 567',
      'PIPS: +166%',
      '605 (to Aug)',
      '413',
      '2,173',
      '572',
    ]);
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
    expect(written(placed)).to.include.members(['2,173', '+280%', '260', '111', '732', '413', '605']);
  });

  it('points from the article’s figure to the same figure two years later, and says it once where there is space', () => {
    const { arrows, lines, labels } = place(680);
    const at = (id: string) => lines.flatMap(({ marks }) => marks).find((mark) => mark.id === id);
    const [from, , to] = arrows[0]?.points ?? expect.fail('no arrow');
    expect(from.x - (at('article/2021')?.x ?? 0)).to.be.within(5, 12);
    expect(to.x).to.equal(at('ctd/2023')?.x);
    const sentence = '572 is the Police / CTD count for 2023';
    expect(
      arrows
        .flatMap(({ label }) => label?.rows ?? [])
        .map(({ text }) => text)
        .join(' '),
    ).to.equal(sentence);
    expect(labels.flatMap(({ rows }) => rows).some(({ text }) => text === sentence)).to.equal(false);
  });

  it('draws no arrow, claim or rise without the article', () => {
    const { arrows, lines } = place(680, bundled, ['ctd', 'picss', 'pips']);
    expect(arrows).to.deep.equal([]);
    expect(lines.flatMap(({ marks }) => marks).some(({ link }) => link === 'claim')).to.equal(false);
    expect(lines.some(({ rise }) => rise)).to.equal(false);
  });

  it('draws no arrow from a figure that nobody contradicts', () => {
    const series = bundled.series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, conflicts: undefined })),
    }));
    expect(place(680, { ...bundled, series }).arrows).to.deep.equal([]);
  });

  for (const width of [240, 296, 360, 480, 600, 680, 760, 960, 1200]) {
    it(`lets no text touch another, a mark, the claim or the arrow at ${width} px`, () => {
      const { labels, arrows, lines, em } = place(width);
      const texts = [...labels, ...arrows.flatMap(({ label }) => label ?? [])].map(({ x, y, side, size, rows }) => {
        const font = em * size;
        const wide = Math.max(...rows.map(({ text, look }) => textWidth(text, font, look.startsWith('strong'))));
        const left = x + (wide / 2) * (side - 1);
        return { left, right: left + wide, top: y - font * 0.8, bottom: y + font * (0.1 + 1.25 * (rows.length - 1)) };
      });
      texts.forEach((a, i) =>
        texts.slice(i + 1).forEach((b) => {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, JSON.stringify([a, b])).to.equal(true);
        }),
      );
      const hit = (x: number, y: number) =>
        texts.some(({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom);
      const along = (from: { x: number; y: number }, to: { x: number; y: number }) =>
        Array.from({ length: 101 }, (_, i) =>
          hit(from.x + ((to.x - from.x) * i) / 100, from.y + ((to.y - from.y) * i) / 100),
        );
      for (const { marks } of lines)
        marks.forEach((mark, i) => {
          const before = marks[i - 1];
          expect(before && mark.link ? along(before, mark) : [hit(mark.x, mark.y)]).not.to.include(true);
        });
      for (const { points } of arrows) {
        const bow = arrowBoxes({ points, text: '', label: undefined });
        expect(
          bow.some((box) => hit(box.x + 3, box.y + 3)),
          'the arrow',
        ).to.equal(false);
      }
    });
  }

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
