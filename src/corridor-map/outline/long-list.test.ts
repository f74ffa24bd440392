import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../testing/fixtures.js';
import { shadow } from '../../testing/live-map.js';
import type { CorridorData } from '../corridor-map.data.js';
import type { CorridorMapElement } from '../corridor-map.js';
import '../corridor-map.js';

const MANY = 1000;

/** A thousand corridors of one leg each. */
function many(): CorridorData {
  const places: CorridorData['places'] = {};
  const corridors = Array.from({ length: MANY }, (_, i): CorridorData['corridors'][number] => {
    const [x, y] = [56 + (i % 40) / 2, 25 + Math.floor(i / 40) / 2];
    places[`a${i}`] = { name: `Alpha ${i}`, in: ['AF'], at: [x, y] };
    places[`b${i}`] = { name: `Beta ${i}`, in: ['PK'], at: [x + 0.3, y + 0.4] };
    const leg = { via: [`a${i}`, `b${i}`], mode: 'road', status: 'operating', sources: [] } as const;
    return {
      id: `c${i}`,
      name: `Corridor ${i}`,
      status: 'operating',
      sources: [],
      legs: [{ ...leg, via: [...leg.via], sources: [] }],
    };
  });
  return { asOf: '2026-02', sources: {}, corridors, places };
}

const rows = (element: Element) => [...shadow(element).querySelectorAll<HTMLElement>('[role=treeitem]')];
const row = (element: Element, id: string) => rows(element).find(({ dataset }) => dataset.id === id) ?? expect.fail(id);
/** Whether a row is laid out and painted. */
const isDrawn = (one: HTMLElement) => one.checkVisibility({ contentVisibilityAuto: true });

async function listed(width: number): Promise<CorridorMapElement> {
  const room = await fixture<HTMLElement>(html`<div><corridor-map .data=${many()}></corridor-map></div>`);
  room.style.inlineSize = `${width}px`;
  const element = room.querySelector('corridor-map') ?? expect.fail('no map');
  await until(() => rows(element).length >= MANY, 'the tree');
  await until(() => rows(element).some((one) => !isDrawn(one)), 'rows that wait');
  return element;
}

describe('the list of a thousand corridors', () => {
  it('is laid out only as far as it is visible, and is complete in the tree', async () => {
    const element = await listed(400);
    expect(isDrawn(row(element, 'c0'))).to.equal(true);
    expect(rows(element).filter(isDrawn).length).to.be.lessThan(MANY / 5);
    expect(row(element, 'c999').textContent).to.contain('Corridor 999');
    // A screen reader does not know rows without a layout, so each row has its position and the total.
    const place = (id: string) => ['posinset', 'setsize'].map((name) => row(element, id).getAttribute(`aria-${name}`));
    expect(place('c0')).to.deep.equal(['1', String(rows(element).length)]);
    expect(place('c999')).to.deep.equal(['1000', String(rows(element).length)]);
  });

  it('lets the keyboard reach its end and return', async () => {
    const element = await listed(400);
    const press = (key: string) =>
      shadow(element).activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    row(element, 'c0').focus();
    press('End');
    const last = row(element, 'c999');
    expect(shadow(element).activeElement).to.equal(last);
    await until(() => isDrawn(last) && last.getBoundingClientRect().bottom <= innerHeight + 1, 'the last row in sight');
    press('Home');
    expect(shadow(element).activeElement).to.equal(row(element, 'c0'));
  });

  it('scrolls to the row of a corridor that is selected on the map', async () => {
    const element = await listed(1100);
    expect(element.focusItem('c700')).to.equal(true);
    await element.updateComplete;
    const tree = shadow(element).querySelector('[role=tree]') ?? expect.fail('no tree');
    const isSeen = () => {
      const [frame, one] = [tree.getBoundingClientRect(), row(element, 'c700').getBoundingClientRect()];
      return isDrawn(row(element, 'c700')) && one.top >= frame.top - 1 && one.bottom <= frame.bottom + 1;
    };
    await until(isSeen, 'the picked row in the list');
  });
});
