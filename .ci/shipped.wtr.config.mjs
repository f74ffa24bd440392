import unit from '../web-test-runner.config.mjs';

/** The unit tests once more, with what ships: as `scripts/build/unit-tests.mjs` has built them. */
export default {
  ...unit,
  files: '.build/units/src/**/*.test.js',
  nodeResolve: { exportConditions: ['production'] },
  // What is built needs nothing more.
  plugins: [],
};
