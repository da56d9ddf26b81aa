import {join} from 'node:path';
import {defineConfig} from 'vitest/config';

const ROOT = join(import.meta.dirname, '../..');

/** For `npm run mutation`: only the tests that stand for the file whose mutants are tried, in one process. */
export default defineConfig({
  root: ROOT,
  resolve: {alias: {'@site': ROOT}},
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' ').filter(Boolean),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: 1,
  },
});
