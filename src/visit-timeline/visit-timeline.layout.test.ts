import { expect } from '@open-wc/testing';
import { makeLocale } from '../i18n/locale.js';
import { en } from './lang/en.js';
import { data, event, visit } from '../testing/timeline-items.js';
import { visitData, type Visit, type VisitData } from './visit-timeline.data.js';
import { placeStrip } from './visit-timeline.layout.js';
import { timelineModel, titleText } from './visit-timeline.model.js';

const english = makeLocale('en', en);
const bundled = await visitData.whole();
const model = (data: VisitData = bundled) => timelineModel(data, { order: 'newest' }, english);
describe('the strip', () => {
  for (const width of [280, 304, 608, 1168]) {
    it(`lets no mark cover another at ${width} px, and keeps everything inside`, () => {
      const shown = model();
      const { marks, height } = placeStrip(shown, Date.parse('2026-03-15'), { width, em: 16 }, english);
      const boxes = marks.map(({ entry, x, y, stretches }) => {
        const edges = [...(x === undefined ? [] : [x - 6, x + 6]), ...stretches.flatMap(({ x0, x1 }) => [x0, x1])];
        return { title: titleText(entry, english), left: Math.min(...edges), right: Math.max(...edges), y };
      });
      expect(boxes.length).to.equal(shown.entries.flatMap(({ lanes }) => lanes).length);
      boxes.forEach((box, i) => {
        expect(box.left, box.title).to.be.at.least(-0.5);
        expect(box.right, box.title).to.be.at.most(width + 0.5);
        expect(box.y, box.title).to.be.within(0, height);
        for (const other of boxes.slice(i + 1)) {
          const apart = Math.abs(box.y - other.y) >= 16 || box.right <= other.left || other.right <= box.left;
          expect(apart, `${box.title} and ${other.title}`).to.equal(true);
        }
      });
    });
  }

  it('shows a single planned day among years', () => {
    const shown = model(data([visit('a', '2021-03-01')], [event('b', '2026-03-10')]));
    const { marks } = placeStrip(shown, 0, { width: 304, em: 16 }, english);
    const [day] = marks.find(({ entry }) => entry.planned)?.stretches ?? [];
    expect(day && day.x1 - day.x0).to.be.closeTo(6, 0.01);
  });

  it('marks the day of the reader, only where the years hold it', () => {
    const today = (iso: string) => placeStrip(model(), Date.parse(iso), { width: 608, em: 16 }, english).today;
    const years = placeStrip(model(), 0, { width: 608, em: 16 }, english).years;
    const [, , , , , x2026 = 0, x2027 = 0] = years.map(({ x }) => x);
    expect(today('2026-07-02T12:00:00Z')?.x).to.be.closeTo((x2026 + x2027) / 2, 1);
    expect(today('2031-01-01')).to.equal(undefined);
  });

  it('writes fewer and shorter years where there is less room', () => {
    const labels = (visits: Visit[], width: number) =>
      placeStrip(model(data(visits)), 0, { width, em: 16 }, english)
        .years.map(({ label }) => label)
        .filter(Boolean);
    const long = [visit('a', '1990-01-01'), visit('b', '2025-01-01')];
    expect(labels(long, 1168).length).to.be.greaterThan(labels(long, 304).length);
    expect(labels(long, 304)[0]).to.equal('90');
  });
});
