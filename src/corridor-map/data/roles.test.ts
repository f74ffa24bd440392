import { expect } from '@open-wc/testing';
import { corridorData } from '../corridor-map.data.js';
import { mapModel, type MapModel } from '../corridor-map.model.js';
import type { MapOptions } from '../corridor-map.options.js';
import { homeCamera } from '../geometry/camera.js';
import { placeLines } from '../geometry/line-layout.js';
import type { Role } from './roles.js';

const { corridors, places, through } = await corridorData.whole();
const modelOf = (options: Partial<MapOptions> = {}): MapModel =>
  mapModel(corridors, places, { worldview: 'neutral', through, ...options });
/** The legs of a model in a role, as "uap/1". */
const legsIn = ({ corridors: shown, roles }: MapModel, role: Role): string[] =>
  shown.flatMap(({ id, legs }) => legs.flatMap((leg) => (roles.get(leg) === role ? [`${id}/${leg.number}`] : [])));
const corridorsIn = (model: MapModel, role: Role) => [
  ...new Set(legsIn(model, role).map((leg) => leg.split('/', 1).join())),
];

describe('the roles of legs', () => {
  it('tell the railways that touch the country of the headline, as far as the first place beyond', () => {
    expect(legsIn(modelOf(), 'told')).to.deep.equal([
      ...['uap/1', 'uap/2', 'uap/3', 'uap/4'],
      ...['kta/2', 'kta/3', 'kta/4', 'kta/5', 'kta/6'],
    ]);
  });

  it('join the rest of the corridors that are told, and leave all others as context', () => {
    expect(legsIn(modelOf(), 'joined')).to.deep.equal(['uap/5', 'kta/1', 'kta/7']);
    expect(corridorsIn(modelOf(), 'context')).to.include.members(['uap_old', 'chabahar', 'bandarabbas', 'cpec']);
    expect(legsIn(modelOf(), 'even')).to.deep.equal([]);
  });

  it('tell what is selected, which joins what was told', () => {
    const model = modelOf({ item: 'cpec' });
    expect(corridorsIn(model, 'told')).to.deep.equal(['cpec']);
    expect(corridorsIn(model, 'joined')).to.deep.equal(['uap', 'kta']);
    expect(legsIn(model, 'context')).to.include.members(['uap/5', 'kta/1', 'chabahar/1']);
  });

  it('tell one leg that is selected, which the rest of its corridor joins', () => {
    const model = modelOf({ item: 'kta/4' });
    expect(legsIn(model, 'told')).to.deep.equal(['kta/4']);
    expect(legsIn(model, 'joined')).to.include.members(['kta/1', 'kta/3', 'uap/3']);
  });

  it('are even where the data name no country, or no shown railway touches it', () => {
    for (const model of [modelOf({ through: undefined }), modelOf({ corridors: ['cpec', 'titr'] })]) {
      expect(new Set(model.roles.values())).to.deep.equal(new Set(['even']));
      expect(model.close).to.equal(false);
    }
  });
});

describe('the frame', () => {
  it('is close around what is told, and as wide as the region for a corridor that lies elsewhere', () => {
    expect(modelOf().close).to.equal(true);
    expect(modelOf({ item: 'kta' }).close).to.equal(true);
    expect(modelOf({ item: 'titr' }).close).to.equal(false);
  });
});

describe('a part of a leg that is being built', () => {
  for (const width of [320, 480, 680, 1000]) {
    it(`is no shorter than 8 px on a map of ${width} px`, () => {
      const { pieces } = placeLines(modelOf(), homeCamera(width, modelOf()));
      const built = pieces.get('kta')?.find(({ status }) => status === 'under-construction')?.line ?? [];
      let length = 0;
      for (let i = 2; i < built.length; i += 2) {
        length += Math.hypot((built[i] ?? 0) - (built[i - 2] ?? 0), (built[i + 1] ?? 0) - (built[i - 1] ?? 0));
      }
      expect(length).to.be.at.least(7.99);
    });
  }
});
