/**
 * Finds the Chromium that every check of this project runs in. A browser is installed only in continuous integration or with
 * `--install`, and only from the system's own packages.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

const ADVICE =
  'No Chromium was found: install Chromium or Chrome (on Debian and Ubuntu "apt-get install chromium"), or set ' +
  "CHROME_PATH to the browser's executable.";

const isRoot = () => platform !== 'win32' && getuid?.() === 0;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not executable: the next place is tried.
    return false;
  }
}

function findOnPath() {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix))).find(isExecutable);
}

/** Returns the path of an installed browser; `undefined` where there is none. */
export function findBrowser() {
  // A browser set with CHROME_PATH is never silently replaced by another.
  if (env.CHROME_PATH) return isExecutable(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  return findOnPath() ?? (USUAL_PLACES[platform] ?? []).find(isExecutable);
}

function installBrowser() {
  if (platform !== 'linux' || !isRoot() || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: ['ignore', 2, 2], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.error('Installing Chromium with apt-get …');
  // The package lists of a fresh machine may be empty or old; a failed update shows in the install below.
  spawnSync('apt-get', ['update', '-q'], options);
  // Fonts for realistic text widths, and for Urdu.
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
}

/**
 * Returns the path of a browser, and installs one first if it is missing and `install` is set.
 * @throws {Error} with advice on what to install.
 */
export function ensureBrowser({ install = env.CI === 'true' } = {}) {
  const found = findBrowser();
  if (found) return found;
  if (install && !env.CHROME_PATH) installBrowser();
  const installed = findBrowser();
  if (!installed) throw new Error(ADVICE);
  return installed;
}

/** Returns the launch options of the browser, which all scripts and the test runner share. They disable its own traffic. */
export function launchOptions() {
  return {
    executablePath: ensureBrowser(),
    headless: true,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium has no sandbox for root, which most containers run as.
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser(argv.includes('--install') ? { install: true } : {}));
  } catch (error) {
    console.error(error.message);
    exit(1);
  }
}
