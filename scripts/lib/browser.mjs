/**
 * Finds the browsers that the checks run in: Chromium, which all of them need, Firefox and WebKit. A browser is installed only
 * in continuous integration or with `--install`, and only from the system's own packages.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * The three engines that readers have. `names` are looked for in the folders of PATH, then `places`; `variable` names an
 * environment variable that sets the executable. `packages` are Debian's.
 */
const ENGINES = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    places: {
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
    },
    // Fonts for realistic text widths, and for Urdu.
    packages: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: { darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'] },
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: {},
    // The display on which the browser draws, as it has no headless mode.
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

const advice = ({ title, variable, packages }) =>
  `${title} was not found: install it (on Debian and Ubuntu "apt-get install ${packages.join(' ')}"), or set ` +
  `${variable} to its executable.`;

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

/** Returns the path of the first of the programs that is in a folder of PATH. */
export function findOnPath(names) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name + suffix))).find(isExecutable);
}

/** Returns the path of an installed browser (for WebKit, of its driver); `undefined` where there is none. */
export function findBrowser(name = 'chromium') {
  const { variable, names, places } = ENGINES[name];
  // A browser set with the variable is never silently replaced by another.
  if (env[variable]) return isExecutable(env[variable]) ? env[variable] : undefined;
  return findOnPath(names) ?? (places[platform] ?? []).find(isExecutable);
}

function installBrowser({ title, packages }) {
  if (platform !== 'linux' || !isRoot() || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: ['ignore', 2, 2], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.error(`Installing ${title} with apt-get …`);
  // The package lists of a fresh machine may be empty or old; a failed update shows in the install below.
  spawnSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
}

/**
 * Returns the path of a browser, and installs one first if it is missing and `install` is set.
 * @throws {Error} with advice on what to install.
 */
export function ensureBrowser(name = 'chromium', { install = env.CI === 'true' } = {}) {
  const engine = ENGINES[name];
  const found = findBrowser(name);
  if (found) return found;
  if (install && !env[engine.variable]) installBrowser(engine);
  const installed = findBrowser(name);
  if (!installed) throw new Error(advice(engine));
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
  const install = env.CI === 'true' || argv.includes('--install');
  const wanted = argv.slice(2).filter((word) => word in ENGINES);
  try {
    for (const name of wanted.length > 0 ? wanted : ['chromium']) console.log(ensureBrowser(name, { install }));
  } catch (error) {
    console.error(error.message);
    exit(1);
  }
}
