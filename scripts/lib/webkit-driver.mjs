/** Starts the driver of WebKitGTK, on a display of its own where there is none. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBrowser, findOnPath } from './browser.mjs';
import { freePort } from './free-port.mjs';

/** What makes WebKit draw without a graphics card and a desktop. */
const PLAIN = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

/** Starts a program that ends with this process. */
function start(command, args, options) {
  const child = spawn(command, args, options);
  process.once('exit', () => child.kill());
  return child;
}

/** Starts a display, and returns its name. */
async function startDisplay() {
  const xvfb = findOnPath(['Xvfb']);
  if (!xvfb) throw new Error('WebKit needs a display: install "xvfb", or set DISPLAY.');
  const display = start(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

/**
 * Starts the driver.
 * @returns {Promise<object>} where it listens and what it can, as WebdriverIO takes it.
 */
export async function startWebKit() {
  const driver = ensureBrowser('webkit');
  const port = await freePort();
  const DISPLAY = env.DISPLAY ?? (await startDisplay());
  start(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...env, ...PLAIN, DISPLAY } });
  for (let tries = 0; ; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) break;
    if (tries === 100) throw new Error('The driver of WebKit did not start within 10 seconds.');
    await wait(100);
  }
  return {
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 0,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // This driver knows WebDriver as it was before it spoke in both directions.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { args: ['--automation'] },
    },
  };
}
