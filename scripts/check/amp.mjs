/**
 * Checks the AMP markup that the built command line prints, by the rules of AMP's validator for `<amp-iframe>`
 * (validator-amp-iframe.protoascii) and for all tags. The rules are written down here, because every package that runs the
 * validator downloads it from AMP's server, and tests use no network.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const BASE = ['--base', 'https://a.example/c'];

const GLOBAL = /^(?:aria-[a-z]+|class|dir|id|lang|placeholder|overflow|role|tabindex|title)$/;
const LAYOUT = ['width', 'height', 'layout', 'sizes', 'media', 'heights'];
const OWN = {
  'amp-iframe': [
    ...['allow', 'allowfullscreen', 'allowpaymentrequest', 'allowtransparency', 'frameborder', 'referrerpolicy'],
    ...['resizable', 'sandbox', 'scrolling', 'src', ...LAYOUT],
  ],
  a: ['href', 'rel', 'target'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};
/** The elements that a placeholder may consist of: text, lists and tables. */
const ALLOWED = 'div h3 p ul ol li a bdi table caption thead tbody tr th td'.split(' ');
const LAYOUTS = ['fill', 'fixed', 'fixed-height', 'flex-item', 'intrinsic', 'nodisplay', 'responsive'];

function* elements(parent) {
  for (const node of parent.childNodes ?? []) {
    if (tree.isElementNode(node)) yield node;
    yield* elements(node);
  }
}
const attributesOf = (element) => Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));

describe('the form for AMP', () => {
  for (const tag of TAGS) {
    it(`holds <${tag}> as AMP allows`, () => {
      const words = ['snippet', tag, '--form', 'amp', ...BASE];
      const { stdout } = spawnSync(execPath, [join(root, bin), ...words], { encoding: 'utf8' });
      const [frame, ...inside] = elements(parseFragment(stdout));
      assert.equal(frame.tagName, 'amp-iframe');
      for (const element of [frame, ...inside]) {
        const { tagName } = element;
        assert.ok(element === frame || ALLOWED.includes(tagName), tagName);
        for (const { name } of element.attrs) {
          assert.ok(GLOBAL.test(name) || OWN[tagName]?.includes(name), `<${tagName} ${name}>`);
        }
      }

      const { src, layout, width, height, frameborder, sandbox, resizable } = attributesOf(frame);
      assert.match(src, /^https:\/\/(?!.*__amp_source_origin)/);
      assert.ok(LAYOUTS.includes(layout) && Number(width) > 0 && Number(height) > 0, layout);
      assert.match(frameborder, /^[01]$/);
      // A frame with both permissions, from the page's own origin, could remove its sandbox.
      assert.ok(!/allow-scripts.*allow-same-origin|allow-same-origin.*allow-scripts/.test(sandbox), sandbox);

      // AMP requires a button in a frame that grows, and a placeholder in one near the top of the page.
      const children = frame.childNodes.filter(tree.isElementNode).map(attributesOf);
      assert.equal(resizable, '');
      assert.equal(children.filter((one) => 'overflow' in one && one.role === 'button').length, 1);
      assert.equal(children.filter((one) => 'placeholder' in one).length, 1);
      for (const link of inside.filter(({ tagName }) => tagName === 'a')) {
        assert.match(attributesOf(link).href, /^https?:/);
      }
    });
  }
});
