import {defineConfig} from 'vitest/config';

/** For `npm run mutation`: only the tests that stand for the file whose mutants are tried, in one process. */
export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' ').filter(Boolean),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: 1,
  },
});
