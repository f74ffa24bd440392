/** The package as npm would send it, unpacked into a folder of a user. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { root } from './dependencies.mjs';

/**
 * Packs the existing build and unpacks it as `node_modules/corridor-elements` of a new folder. The folder is inside this project,
 * so that its dependencies are found.
 * @returns the path of the folder, what npm says of the package, and a function that removes the folder.
 */
export function unpack() {
  mkdirSync(join(root, '.build'), { recursive: true });
  const folder = mkdtempSync(join(root, '.build', 'packed-'));
  const installed = join(folder, 'node_modules', 'corridor-elements');
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [about] = JSON.parse(
    execFileSync('npm', words, {
      cwd: root,
      encoding: 'utf8',
      shell: platform === 'win32',
      stdio: ['ignore', 'pipe', 2],
    }),
  );
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, about.filename), '--strip-components=1', '-C', installed]);
  return { folder, installed, about, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
