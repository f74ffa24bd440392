/** Packs the page with webpack; anything it says, a warning too, is a failure. */
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
