import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GraphicElement } from '../ui/host/graphic.js';
import { until } from './fixtures.js';
import { knownUntil } from './known-until.js';
import { panelOf } from './touch-graphics.js';
import { boxOf } from './boxes.js';

type Add = (attributes?: string, inside?: string) => Promise<GraphicElement>;

const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];
const plain = (text: string): string => text.replace(/\s+/g, '');

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent, 'XML').to.equal(undefined);
  return document;
}

/** Returns the cells of a CSV text, row by row. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.replace(/^\ufeff/, '').matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n])*(?:,|\r\n))/g)) {
    const [text] = line;
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push(
      text
        .replace(/,$|\r\n$/, '')
        .replace(/^"([^]*)"$/, '$1')
        .replaceAll('""', '"'),
    );
    if (text.endsWith('\r\n')) rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Opens the download panel and waits for its content. */
async function openPanel(element: GraphicElement): Promise<HTMLElement> {
  await until(() => element.shadowRoot?.querySelector('.download') !== null, 'the panel');
  const panel = element.shadowRoot?.querySelector<HTMLDetailsElement>('[part=download]');
  if (!panel) throw new Error('no panel');
  panel.open = true;
  return panel;
}

/** Tests the downloads of a graphic: a picture, a data file, a citation. */
export function describeExports(add: Add): void {
  it('exports an SVG with the headline, the summary, every number drawn and every source', async () => {
    const element = await add();
    await element.complete;
    await until(() => element.shadowRoot?.querySelector('[part=sources] a') !== null, 'the list of sources');
    const root = element.shadowRoot;
    const document = parsed(await element.toSVG({ width: element.clientWidth + 40 }));
    const said = plain(document.documentElement.textContent ?? '');
    for (const part of ['headline', 'summary']) {
      expect(said, part).to.contain(plain(root?.querySelector(`[part=${part}]`)?.textContent ?? ''));
    }
    const drawn = [...(root?.querySelectorAll('figure svg text') ?? [])].flatMap((text) => numbersIn(text.textContent));
    for (const number of drawn) expect(said, number).to.contain(plain(number));
    const links = [...(root?.querySelectorAll('[part=sources] a') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(said, link).to.contain(plain(link));
    expect(document.querySelector('title')?.textContent).to.equal(root?.querySelector('[part=headline]')?.textContent);
    expect(document.documentElement.getAttribute('xml:lang')).to.equal('en');
  });

  it('exports a standalone SVG: no styles, scripts, custom properties, references or fonts of a page', async () => {
    const element = await add();
    const svg = await element.toSVG();
    const document = parsed(svg);
    expect(document.querySelectorAll('style, script, foreignObject, image, use, a, [style], [class]').length).to.equal(
      0,
    );
    expect(svg).not.to.match(/var\(|light-dark|color-mix|currentColor|calc\(|NaN|undefined|href|url\(/);
  });

  it('uses the colours of the page, or the requested theme', async () => {
    const element = await add();
    element.style.setProperty('--story-surface', '#fedcba');
    expect(await element.toSVG()).to.contain('fill="#fedcba"');
    element.style.removeProperty('--story-surface');
    const [light, dark] = [await element.toSVG({ theme: 'light' }), await element.toSVG({ theme: 'dark' })];
    expect(light).to.contain('fill="#ffffff"').and.not.to.contain('fill="#eceef1"');
    expect(dark).to.contain('fill="#eceef1"');
    element.theme = 'dark';
    await element.updateComplete;
    expect(await element.toSVG()).to.contain('fill="#eceef1"');
  });

  it('keeps every text inside the picture, at every width, in both directions', async () => {
    const element = await add();
    for (const [lang, width] of [
      ['en', 320],
      ['en', 640],
      ['en', 1200],
      ['ur', 320],
      ['ur', 640],
    ] as const) {
      element.lang = lang;
      await element.updateComplete;
      const box = document.createElement('div');
      box.append(document.importNode(parsed(await element.toSVG({ width })).documentElement, true));
      document.body.append(box);
      const frame = box.getBoundingClientRect();
      for (const text of box.querySelectorAll('text')) {
        const { left, right, bottom } = boxOf(text);
        const where = `${lang} ${width}: ${text.textContent}`;
        // Names at the edge of a map may be clipped, as on the page.
        if (text.closest('svg')?.getAttribute('overflow') === 'hidden') continue;
        expect(left, where).to.be.at.least(frame.left - 1);
        expect(right, where).to.be.at.most(frame.left + width + 1);
        expect(bottom, where).to.be.at.most(frame.bottom + 1);
      }
      box.remove();
    }
  });

  it('exports CSV: a header, a row per fact, its sources', async () => {
    const element = await add();
    const csv = await element.toCSV();
    const [header = [], ...rows] = cellsOf(csv);
    expect(csv).to.match(/^\ufeff[a-z_]+,/);
    expect(header).to.include.members(['as_of', 'source_publisher', 'source_url']);
    expect(rows.length).to.be.greaterThan(5);
    for (const row of rows) expect(row.length, row.join()).to.equal(header.length);
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
    const { asOf } = await knownUntil(element);
    expect(new Set(column('as_of'))).to.deep.equal(new Set([asOf]));
    const addresses = column('source_url');
    expect(addresses.filter((address) => address.startsWith('https://')).length).to.be.greaterThan(rows.length / 2);
    for (const address of addresses) expect(address).to.match(/^(?:https?:\/\/.*)?$/);
    for (const more of column('other_source_urls')) {
      const each = more.split(' ');
      expect(each.length, `${more} has each address once`).to.equal(new Set(each).size);
    }
  });

  it('exports a dataset for catalogues: what, when, where, its sources, and the CSV itself', async () => {
    const element = await add('headline="</script><b>So much"');
    const text = await element.toJSONLD();
    const dataset = JSON.parse(text) as Record<string, unknown>;
    expect(text, 'may stand in a script').not.to.contain('<');
    expect(dataset).to.include({ '@context': 'https://schema.org', '@type': 'Dataset', inLanguage: 'en' });
    expect(dataset.name).to.equal(element.shadowRoot?.querySelector('[part=headline]')?.textContent);
    expect(String(dataset.description).length).to.be.within(50, 5000);
    expect(dataset.description).to.contain(`As of ${(await knownUntil(element)).words}.`);
    expect(dataset.temporalCoverage).to.match(/^20\d\d(?:-\d\d){0,2}\/(?:20\d\d(?:-\d\d){0,2}|\.\.)$/);
    expect(dataset.spatialCoverage).to.have.property('length').above(0);
    expect(dataset.url).to.equal(location.origin + location.pathname);
    const works = dataset.isBasedOn as { name: string; url: string; publisher: { name: string } }[];
    const panel = await panelOf(element, 'sources');
    const links = [...panel.querySelectorAll('a')];
    expect(works.map(({ url }) => url)).to.deep.equal(links.map((link) => link.getAttribute('href')));
    const { contentUrl } = dataset.distribution as { contentUrl: string };
    expect(await (await fetch(contentUrl)).text()).to.equal((await element.toCSV()).replace('\ufeff', ''));
  });

  it('names licence, creator, version and last change of the bundled facts in the dataset, and no licence of others', async () => {
    const element = await add();
    const dataset = async () => JSON.parse(await element.toJSONLD()) as Record<string, unknown>;
    const { license, creator, version, dateModified } = await dataset();
    const { version: known, changed } = (await element.complete) as { version?: string; changed?: string };
    expect(license).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(creator).to.include({ name: 'corridor-elements' });
    expect([version, dateModified]).to.deep.equal([known, changed]);
    element.data = await element.complete;
    const { license: none, creator: nobody } = await dataset();
    expect([none, nobody]).to.deep.equal([undefined, undefined]);
  });

  it('tells below its sources what was corrected, and nothing of the kind for data of a page', async () => {
    const element = await add();
    const corrections = await panelOf(element, 'corrections');
    const [from, to] = ['del', 'ins'].map((tag) => corrections.querySelector(`li ${tag}`)?.textContent);
    expect(from).to.be.a('string').that.has.length.above(0);
    expect(to).to.be.a('string').that.is.not.equal(from);
    element.data = await element.complete;
    await element.updateComplete;
    expect((await panelOf(element, 'sources')).querySelector('[part=corrections]')).to.equal(null);
  });

  it('shows no list of sources, and nothing in its place, where data name none', async () => {
    const element = await add();
    const facts = JSON.stringify(await element.complete, (key, value: unknown) =>
      key !== 'sources' ? value : Array.isArray(value) ? [] : {},
    );
    element.data = JSON.parse(facts);
    await element.complete;
    await element.updateComplete;
    const footer = element.shadowRoot?.querySelector('footer');
    await until(() => footer?.querySelector('[part=sources]') === null, 'the end of the list');
    expect(footer?.textContent).not.to.match(/false|undefined|null/);
  });

  it('makes its files by keyboard, without a server', async () => {
    const element = await add();
    const panel = await openPanel(element);
    const files: { name: string; href: string }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, href: this.href });
    };
    try {
      for (const button of panel.querySelectorAll<HTMLElement>('.files button')) {
        const before = files.length;
        button.focus();
        await sendKeys({ press: 'Enter' });
        await until(() => files.length > before, `the file of ${button.textContent}`);
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const { asOf } = await knownUntil(element);
    expect(files.map(({ name }) => name)).to.deep.equal(
      ['svg', 'png', 'csv', 'jsonld'].map((kind) => `${element.localName}-${asOf}.${kind}`),
    );
    for (const { href } of files) expect(href).to.match(/^blob:/);
  });

  it('is cited with headline, date, address and day, and says when the citation was copied', async () => {
    const element = await add();
    const { words } = await knownUntil(element);
    await element.updateComplete;
    const panel = await openPanel(element);
    const [text, bibtex] = [...panel.querySelectorAll('textarea')].map(({ value }) => value);
    const headline = element.shadowRoot?.querySelector('[part=headline]')?.textContent ?? '?';
    expect(text).to.contain(headline).and.to.contain(words).and.to.contain('March 15, 2027');
    expect(text).to.contain(location.origin + location.pathname);
    expect(location.search, 'something to be kept').not.to.equal('');
    for (const reference of [text, bibtex]) expect(reference).not.to.contain(location.search.slice(1));
    expect(bibtex)
      .to.match(/^@misc\{\w+,\n/)
      .and.to.contain('urldate = {2027-03-15}');
    panel.querySelector<HTMLElement>('.cite button')?.click();
    await until(() => panel.querySelector('[role=status]')?.textContent !== '', 'the word that it is done');
  });

  it('has download buttons large enough for a finger', async () => {
    const panel = await openPanel(await add());
    for (const button of panel.querySelectorAll('button, select')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).to.be.at.least(24);
    }
  });

  it('rejects exports with the reason where there are no data', async () => {
    const element = await add('', '<script type="application/json">{"asOf": 7}</script>');
    const reasons = await Promise.all(
      [element.toSVG(), element.toCSV(), element.toJSONLD()].map((file) => file.catch(String)),
    );
    for (const reason of reasons) expect(reason).to.contain('expected');
  });
}
