/** Bundles the page with webpack; errors and warnings are failures. */
import webpack from 'webpack';

const path = (name) => new URL(name, import.meta.url).pathname;

webpack(
  {
    mode: 'production',
    entry: path('bundled.js'),
    output: { path: path('../out/webpack'), filename: 'bundled.js' },
    performance: false,
  },
  (error, stats) => {
    if (!error && !stats.hasErrors() && !stats.hasWarnings()) return;
    console.error(error ?? stats.toString({ preset: 'errors-warnings' }));
    process.exitCode = 1;
  },
);
