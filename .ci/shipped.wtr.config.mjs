import unit from '../web-test-runner.config.mjs';

/** Runs the unit tests as `scripts/build/unit-tests.mjs` has built them, with the code that is published. */
export default {
  ...unit,
  files: '.build/units/src/**/*.test.js',
  nodeResolve: { exportConditions: ['production'] },
  // The built tests need no further transforms.
  plugins: [],
};
