/** Performs the usual tasks of readers with the keyboard alone, and checks what a screen reader would say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../lib/tags.mjs';
import { graphics, unfold } from './graphic.mjs';
import { heard, press, pressUntil, settle, textOf } from './keys.mjs';

describe('with the keyboard alone', { concurrency: false }, () => {
  const open = graphics();

  async function begin(tag, options) {
    const { page, close } = await open(tag, options);
    await page.focus('#before');
    return { page, close };
  }

  it('a reader finds the status of a corridor on the map, and what is stated of it', async () => {
    const { page, close } = await begin('corridor-map');
    await pressUntil(page, 'Tab', 'treeitem Uzbekistan–Afghanistan–Pakistan railway planned', 2);
    await press(page, 'c', 'c');
    assert.match(await heard(page), /^treeitem Chabahar to Afghanistan disrupted/);
    await press(page, 'ArrowRight', 'ArrowRight');
    assert.match(await heard(page), /^treeitem Zahedan–Shahid Beheshti rail, under construction/);
    await press(page, 'Enter');
    assert.match(await textOf(page, 'corridor-map', '.details'), /Zahedan–Shahid Beheshti/);
    await pressUntil(page, 'Tab', 'Close', 12);
    await press(page, 'Escape');
    assert.match(await heard(page), /^treeitem Zahedan–Shahid Beheshti/);
    await close();
  });

  it('a reader compares two routes to the sea', async () => {
    const { page, close } = await begin('corridor-map');
    await pressUntil(page, 'Tab', 'Compare routes to the sea', 4);
    await press(page, 'Enter');
    await pressUntil(page, 'Tab', 'combobox From', 1);
    // Without a pause, after which a list begins to search anew.
    await page.keyboard.type('Te');
    await settle(page);
    await pressUntil(page, 'Tab', 'button', 3);
    assert.match(await heard(page), /sections? operate/);
    await close();
  });

  it("a reader reads Tokayev's visit in the timeline", async () => {
    const { page, close } = await begin('visit-timeline');
    await pressUntil(page, 'Tab', 'button Shavkat Mirziyoyev to Islamabad', 3);
    await press(page, 'ArrowDown');
    assert.equal(await heard(page), 'button Kassym-Jomart Tokayev to Islamabad');
    assert.match(
      await textOf(page, 'visit-timeline', '[role=status]'),
      /^Kassym-Jomart Tokayev to Islamabad, \d+ of \d+$/,
    );
    assert.match(await textOf(page, 'visit-timeline', '[data-id]:has(:focus) .said'), /state visit; 37 documents/);
    await pressUntil(page, 'Tab', ': TRT World', 8);
    await close();
  });

  it('a reader finds a visit by searching for it', async () => {
    const { page, close } = await begin('visit-timeline');
    await pressUntil(page, 'Tab', 'Filter and search', 1);
    await press(page, 'Enter');
    await pressUntil(page, 'Tab', 'searchbox Search', 1);
    await page.keyboard.type('Tokayev');
    await pressUntil(page, 'Tab', 'button Kassym-Jomart Tokayev to Islamabad', 10);
    await close();
  });

  it('a reader tells how far Uzbekistan is from its target, by each count', async () => {
    const { page, close } = await begin('trade-target-gauge');
    await pressUntil(page, 'Tab', 'button $250m Prime minister of Pakistan', 1);
    await pressUntil(page, 'ArrowDown', 'button $445.9m Uzbek statistics, 2025', 3);
    assert.match(await textOf(page, 'trade-target-gauge', '.gauge:has(:focus) [part=share]'), /^6–22% of the \$2bn/);
    await press(page, 'Enter');
    const share = '.gauge:has(:focus) [role=status]';
    assert.match(await textOf(page, 'trade-target-gauge', share), /^22% of the \$2bn target reached/);
    await press(page, 'Tab');
    assert.match(await heard(page), /^link Source 19: Review\.uz/);
    await close();
  });

  it('a reader reads a series in 2023, and its source', async () => {
    const { page, close } = await begin('incident-trend');
    await pressUntil(page, 'Tab', 'Counts, by series and year', 1);
    await pressUntil(page, 'ArrowRight', 'option Police / CTD: 572. 2023, to Dec 21', 3);
    assert.match(await heard(page), /Source: LatestLY/);
    assert.match(await textOf(page, 'incident-trend', '.tip .when'), /2023/);
    await close();
  });

  for (const [tag, panel, words] of [
    ['corridor-map', '.terms', /In the list, arrow keys .*On the map, arrow keys move it/],
    [
      'trade-target-gauge',
      '[part=notes]',
      /Pick an amount to measure by that count alone; arrow keys lead to the next/,
    ],
    ['visit-timeline', '.tools .keys', /In the list, arrow keys move along time/],
    ['incident-trend', '.controls .keys', /On the chart, arrow keys go from count to count/],
  ]) {
    it(`<${tag}> says in words how it is worked`, async () => {
      const { page, close } = await begin(tag);
      await unfold(page, tag);
      assert.match(await textOf(page, tag, panel), words);
      await close();
    });
  }

  for (const tag of TAGS) {
    it(`a reader sorts the table of <${tag}> and is told`, async () => {
      const { page, close } = await begin(tag);
      await pressUntil(page, 'Tab', 'DisclosureTriangle Table', 40);
      await press(page, 'Enter', 'Tab', 'Tab', 'Enter');
      assert.match(await heard(page), /^button/);
      assert.match(await textOf(page, tag, '[part=table] [role=status]'), /^Sorted by .*, lowest first\.$/);
      await close();
    });

    it(`a reader comes out of <${tag}> again, forwards and backwards`, async () => {
      const { page, close } = await begin(tag);
      const there = await pressUntil(page, 'Tab', 'link After', 60);
      await page.keyboard.down('Shift');
      const back = await pressUntil(page, 'Tab', 'link Before', 60);
      await page.keyboard.up('Shift');
      assert.equal(back, there);
      await close();
    });
  }
});
