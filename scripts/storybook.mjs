/** Storybook with the elements' own documentation: `node scripts/storybook.mjs dev` or `… build`, more options after it. */
import { spawnSync } from 'node:child_process';
import { argv, exit, platform } from 'node:process';
import { ensureDependencies, root, tool } from './lib/dependencies.mjs';

const [mode = 'dev', ...more] = argv.slice(2);
const options = {
  dev: ['--port', '6006', '--no-open', '--no-version-updates'],
  build: ['--output-dir', 'storybook-static', '--quiet'],
};

function run([command, ...args]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) exit(status ?? 1);
}

if (!(mode in options)) {
  console.error(`"${mode}" is not known. Known: ${Object.keys(options).join(', ')}.`);
  exit(1);
}
ensureDependencies();
run(
  tool('custom-elements-manifest', 'analyze', '--config', '.ci/manifest.config.mjs', '--outdir', '.build', '--quiet'),
);
run(tool('storybook', mode, '--disable-telemetry', ...options[mode], ...more));
