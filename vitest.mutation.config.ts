import {defineConfig} from 'vitest/config';

/** The tests of the code alone, for `npm run mutation`; those that read files beside the code or run for long are left out. */
export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {
    include: ['tests/{build/security,core}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: 1,
  },
});
