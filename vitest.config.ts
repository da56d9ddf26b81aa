import {defineConfig} from 'vitest/config';
import {LongestFirst} from './tests/longest-first.ts';

const alias = {'@site': import.meta.dirname};

/** One for each of two processors: a third makes the others slower, and what they time. */
const WORKERS_OVER_BUILD = 2;

/**
 * `unit` needs nothing; `build` builds a second time, to compare, and `site` drives a real browser over the built
 * site in `build/`: these two run beside each other. `engine` runs a server and is asked for by its name. The files of
 * one worker share their modules: most of them begin with the whole content, read and checked once.
 */
export default defineConfig({
  test: {
    sequence: {sequencer: LongestFirst},
    projects: [
      {
        resolve: {alias},
        test: {
          name: 'unit',
          sequence: {groupOrder: 0},
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/rebuild/**', 'tests/site/**', 'tests/engine/**'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        resolve: {alias},
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          // A node that lives for a minute is compiled more often than it is asked.
          env: {JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'},
          testTimeout: 300_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      {
        resolve: {alias},
        test: {
          name: 'build',
          sequence: {groupOrder: 1},
          include: ['tests/rebuild/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          maxWorkers: WORKERS_OVER_BUILD,
        },
      },
      {
        resolve: {alias},
        test: {
          name: 'site',
          sequence: {groupOrder: 1},
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          expect: {poll: {timeout: 10_000}},
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: WORKERS_OVER_BUILD,
        },
      },
    ],
  },
});
