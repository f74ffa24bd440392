/** Checks that every path named in the architecture guide exists. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const GUIDE = 'stories/guides/architecture.md';
const OURS = /^(?:src|scripts|stories|data|bench|\.ci|[\w.-]+\.(?:js|json|md))(?:$|\/)/;

/** The paths in backticks, except file names by role, commands, and files of `dist/`. */
const paths = [
  ...new Set([...readFileSync(join(root, GUIDE), 'utf8').matchAll(/`([\w./<>*-]+)`/g)].map(([, path]) => path)),
];
const whole = paths.filter((path) => OURS.test(path) && !path.includes('<'));
/** The roles named in the guide, such as `<tag>.model.ts`. At least two elements must have a file for each. */
const roles = paths.filter((path) => path.startsWith('<tag>'));

test('the guide names paths and roles', () => {
  assert.ok(whole.length > 40, `${whole.length} paths`);
  assert.ok(roles.length > 12, `${roles.length} roles`);
});

for (const path of whole) test(`${path} is there`, () => assert.ok(existsSync(join(root, path))));

for (const role of roles) {
  test(`${role} is a file of elements`, () => {
    const having = TAGS.filter((tag) => existsSync(join(root, 'src', tag, role.replaceAll('<tag>', tag))));
    assert.ok(having.length >= 2, `only of: ${having.join(', ') || 'none'}`);
  });
}
