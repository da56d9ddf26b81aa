/**
 * Whether everything is asked, as before a release (`npm test -- --every`). Of what comes in many alike – pages, days,
 * handouts, made-up texts – `npm test` takes some, and it leaves out what is seldom touched.
 */
export const EVERY = process.env.TESTS === 'every';

/** Every one of them, or one of `step`. */
export function oneOf<T>(all: readonly T[], step: number): readonly T[] {
  return all.filter((_, at) => EVERY || at % step === 0);
}

/** Every one of them, or the first `count`. */
export function some<T>(all: readonly T[], count: number): readonly T[] {
  return EVERY ? all : all.slice(0, count);
}
