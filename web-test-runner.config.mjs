import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './scripts/lib/browser.mjs';

export default {
  files: 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  // A second page would hide the first, and a hidden page draws no frames.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: launchOptions() })],
  plugins: [
    // Without the project's own settings class fields would shadow the accessors Lit defines for properties.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  // Longer than the longest wait for something, which tells more when it runs out.
  testFramework: { config: { timeout: 20_000 } },
  // Lit greets every page of its development build; any other word on the console is ours and stays visible.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
