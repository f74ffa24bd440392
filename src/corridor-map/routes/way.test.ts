import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../testing/fixtures.js';
import '../corridor-map.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const find = (element: Element, selector: string) =>
  shadow(element).querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);

/** Whether a part of an element is in the window. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The comparison on a narrow page, far below its map, with its second route selected. */
async function picked() {
  const room = await fixture<HTMLElement>(
    html`<div style="inline-size: 320px">
      <corridor-map compare="almaty karachi"></corridor-map>
      <div style="block-size: 2000px"></div>
    </div>`,
  );
  const element = room.querySelector('corridor-map') ?? expect.fail('no map');
  const second = () => shadow(element).querySelectorAll<HTMLElement>('.routes .route')[1];
  await until(() => second() !== undefined, 'the routes');
  second()?.click();
  await until(() => second()?.getAttribute('aria-expanded') === 'true', 'the second route');
  find(element, '.to-map').focus();
  find(element, '.to-map').scrollIntoView({ block: 'start', behavior: 'instant' });
  return element;
}

describe('the way from a compared route to the map and back', () => {
  it('moves the focus to the map, which then names the route', async () => {
    const element = await picked();
    expect(isInView(find(element, '.box')), 'the map at first').to.equal(false);
    find(element, '.to-map').click();
    await until(() => shadow(element).activeElement?.closest('.shown') !== null, 'the focus under the map');
    expect(isInView(find(element, '.box'))).to.equal(true);
    expect(isInView(find(element, '.shown button'))).to.equal(true);
    expect(find(element, '.shown bdi').textContent).to.equal(
      shadow(element).querySelectorAll('.routes .way bdi')[1]?.textContent,
    );
    await expect(element).to.be.accessible();
  });

  it('moves the focus back to the route by its button or Escape, and never traps it', async () => {
    const element = await picked();
    for (const goBack of ['Enter', 'Escape']) {
      find(element, '.to-map').click();
      await until(() => shadow(element).activeElement?.closest('.shown') !== null, 'the focus under the map');
      await sendKeys({ press: goBack });
      await until(() => shadow(element).activeElement?.matches('.to-map') === true, `the way back by ${goBack}`);
      expect(isInView(find(element, '.to-map'))).to.equal(true);
      expect(shadow(element).querySelector('.shown')).to.equal(null);
    }
    find(element, '.to-map').click();
    await until(() => shadow(element).activeElement?.closest('.shown') !== null, 'the focus under the map');
    await sendKeys({ press: 'Tab' });
    expect(shadow(element).activeElement?.closest('.shown')).to.equal(null);
  });

  it('ends when the comparison closes', async () => {
    const element = await picked();
    find(element, '.to-map').click();
    await until(() => shadow(element).querySelector('.shown') !== null, 'the way back');
    find(element, '[part=compare] summary').click();
    await until(() => shadow(element).querySelector('.shown') === null, 'no way back');
  });
});
