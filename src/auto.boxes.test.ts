import { expect } from '@open-wc/testing';
import './auto.js';
import { listenToConsole, until } from './testing/fixtures.js';
import { itUnless } from './testing/engine.js';

const GAUGE = 'trade-target-gauge';
const MARKUP = `<div data-story="${GAUGE}" data-pairs="AF-UZ"><h3>Trade</h3> <p>Inside</p></div>`;

describe('a div that auto.js turns into a graphic', () => {
  let page: ReturnType<typeof listenToConsole>;
  let place: HTMLElement;

  beforeEach(() => {
    page = listenToConsole();
    place = document.createElement('section');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    expect(page.lines).to.deep.equal([]);
    page.restore();
  });

  const boxOf = (): HTMLElement => place.querySelector<HTMLElement>('[data-story]') ?? place;
  const graphicOf = (box: Element = boxOf()): Element | null => box.querySelector(`:scope > ${GAUGE}`);
  const isDrawn = (): boolean => graphicOf()?.matches(':state(ready)') === true;
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  async function put(markup = MARKUP): Promise<HTMLElement> {
    place.innerHTML = markup;
    await until(isDrawn, 'the graphic');
    return boxOf();
  }

  /** Waits until there is one graphic, drawn, with what the author wrote in it once. */
  async function expectOne(text = 'Trade Inside', pairs: string | null = 'AF-UZ'): Promise<void> {
    await turn();
    await until(isDrawn, 'the graphic');
    expect(place.querySelectorAll(GAUGE).length).to.equal(1);
    expect([...boxOf().children].map(({ localName }) => localName)).to.deep.equal([GAUGE]);
    expect(place.textContent.trim()).to.equal(text);
    expect(graphicOf()?.textContent.trim()).to.equal(text);
    expect(graphicOf()?.getAttribute('pairs')).to.equal(pairs);
  }

  it('is one graphic when a copy takes its place, again and again', async () => {
    await put();
    for (let i = 0; i < 3; i++) {
      const box = boxOf();
      box.replaceWith(box.cloneNode(true));
      await expectOne();
    }
  });

  it('is one when a copy from before it was drawn takes its place', async () => {
    place.innerHTML = MARKUP;
    const copy = boxOf().cloneNode(true);
    await until(isDrawn, 'the graphic');
    boxOf().replaceWith(copy);
    await expectOne();
  });

  it('is one, and empty, when a copy without content takes its place', async () => {
    const box = await put();
    box.replaceWith(box.cloneNode(false));
    await expectOne('');
  });

  it('is one when its HTML is read and written again', async () => {
    await put();
    const { innerHTML } = place;
    place.innerHTML = innerHTML;
    await expectOne();
  });

  it('is one where the page around is put back from a copy of itself, as caches do', async () => {
    await put();
    const kept = place.cloneNode(true) as HTMLElement;
    place.replaceChildren();
    await turn();
    place.replaceWith(kept);
    place = kept;
    await expectOne();
  });

  it('takes new content, without the old, and stays the same graphic with what its reader chose', async () => {
    const box = await put();
    const graphic = graphicOf();
    box.innerHTML = '<h3>Newer</h3> <p>words</p>';
    await expectOne('Newer words');
    expect(graphicOf()).to.equal(graphic);
  });

  it('is drawn again before anything is painted', async () => {
    const box = await put();
    box.innerHTML = '<p>Newer</p>';
    await Promise.resolve();
    expect(graphicOf()?.textContent).to.equal('Newer');
  });

  it('keeps what the author wrote when something takes the graphic out of it', async () => {
    await put();
    graphicOf()?.remove();
    await expectOne();
  });

  it('leaves the graphic where the page shows it meanwhile, and takes it back', async () => {
    const box = await put();
    const graphic = graphicOf();
    const dialog = document.createElement('dialog');
    place.append(dialog);
    if (graphic) dialog.append(graphic);
    await turn();
    expect(graphic?.parentElement).to.equal(dialog);
    if (graphic) box.append(graphic);
    dialog.remove();
    await expectOne();
    expect(graphicOf()).to.equal(graphic);
  });

  it('gets no second graphic beside one that the page shows elsewhere, until it has content again', async () => {
    const box = await put();
    const graphic = graphicOf();
    if (graphic) document.body.append(graphic);
    box.innerHTML = '<p>Inside</p>';
    await expectOne('Inside');
    expect(graphicOf()).not.to.equal(graphic);
    graphic?.remove();
  });

  it('leaves alone what a page puts beside the graphic', async () => {
    const box = await put();
    box.insertAdjacentHTML('beforeend', '<button>Share</button>');
    await turn();
    expect(box.lastElementChild?.localName).to.equal('button');
  });

  it('hands on changed, new and removed attributes, and none that the graphic does not know', async () => {
    const box = await put();
    box.dataset.pairs = 'PK-UZ';
    box.dataset.headline = 'Said anew';
    box.dataset.onclick = 'alert(1)';
    await turn();
    const graphic = graphicOf();
    expect(graphic?.getAttributeNames().sort()).to.deep.equal(['headline', 'pairs']);
    expect(graphic?.getAttribute('pairs')).to.equal('PK-UZ');
    expect(graphic?.shadowRoot?.querySelector('[part=headline]')?.textContent).to.equal('Said anew');
    delete box.dataset.headline;
    await turn();
    expect(graphic?.hasAttribute('headline')).to.equal(false);
    expect(graphic?.shadowRoot?.querySelector('[part=headline]')?.textContent).not.to.equal('Said anew');
  });

  it('hands on what changed while it was in no page, or its graphic was out of it', async () => {
    const box = await put();
    box.remove();
    box.removeAttribute('data-pairs');
    await turn();
    box.innerHTML = '<p>Inside</p>';
    place.append(box);
    await expectOne('Inside', null);
  });

  it('hands on what a copy says otherwise', async () => {
    const copy = (await put()).cloneNode(true) as HTMLElement;
    copy.dataset.pairs = 'PK-UZ';
    boxOf().replaceWith(copy);
    await expectOne('Trade Inside', 'PK-UZ');
  });

  it('leaves alone what a script says to the graphic itself', async () => {
    await put();
    graphicOf()?.setAttribute('pairs', 'PK-UZ');
    place.append('Something else');
    await turn();
    expect(graphicOf()?.getAttribute('pairs')).to.equal('PK-UZ');
  });

  it('becomes another graphic with the same content', async () => {
    const box = await put();
    box.dataset.story = 'incident-trend';
    await until(() => box.querySelector('incident-trend')?.matches(':state(ready)') === true, 'the trend');
    expect(place.querySelectorAll(`${GAUGE}, incident-trend`).length).to.equal(1);
    expect(box.textContent.trim()).to.equal('Trade Inside');
    page.lines.length = 0;
  });

  it('is one of what was no box before', async () => {
    place.innerHTML = '<div><p>Inside</p></div>';
    await turn();
    place.firstElementChild?.setAttribute('data-story', GAUGE);
    await expectOne('Inside', null);
  });

  it('is the same graphic when it is removed and put back, or moved', async () => {
    const box = await put();
    const graphic = graphicOf();
    box.remove();
    await turn();
    place.append(box);
    await expectOne();
    place.prepend(box);
    await expectOne();
    expect(graphicOf()).to.equal(graphic);
  });

  itUnless(
    'is the same graphic when it is moved in a view transition',
    ['webkit'],
    'a crash of WebKitGTK 2.50',
    async () => {
      const box = await put();
      const graphic = graphicOf();
      await document.startViewTransition(() => place.prepend(box)).updateCallbackDone;
      await expectOne();
      expect(graphicOf()).to.equal(graphic);
    },
  );

  it('asks of all boxes on a page that has a form whose fields hide its methods', async () => {
    const names = ['hasAttribute', 'getAttribute', 'getAttributeNames', 'children', 'localName', 'append'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    place.innerHTML = `<form data-story="${GAUGE}">${fields}</form>`;
    await turn();
    place.insertAdjacentHTML('beforeend', MARKUP);
    await until(() => graphicOf(place.lastElementChild ?? place)?.matches(':state(ready)') === true, 'the graphic');
  });
});
