/** An expression that is not linear, and what bounds the text that it is given. */
export interface Bounded {
  /** A file, or a folder with a slash at its end. */
  readonly file: string;
  /** Words of the expression that tell it from the others of its file. */
  readonly holds: string;
  readonly bound: string;
}

/** The one place where such expressions are allowed. */
export const BOUNDED: readonly Bounded[] = [
  {
    file: 'src/core/law/provision.ts',
    holds: 'kem(?:\\s+theo)',
    bound: 'the 60 code units before a citation',
  },
  {
    file: 'src/core/law/subject.ts',
    holds: 'trong\\s{1,6}do',
    bound: 'the 700 code units after a citation (LONGEST_SUBJECT)',
  },
  ...['(script|style|template)', '<h1'].map((holds) => ({
    file: 'src/build/refuse-empty-pages.ts',
    holds,
    bound: 'a built page: React closes each element that it opens, and each match ends at its own end',
  })),
  ...['<script', '\\sstyle'].map((holds) => ({
    file: 'src/build/security/secure-page.ts',
    holds,
    bound: 'a built page: React closes each element and each attribute that it opens',
  })),
  {file: 'src/core/word/limits.ts', holds: '\\d{3}', bound: 'a number of JavaScript in figures'},
  // Linear all the same, with the length as factor: the checker gives up counted repeats of this size.
  ...['{0,200}', '{0,60})$'].map((holds) => ({
    file: 'src/import/status/',
    holds,
    bound: 'each try ends after 200 (60) signs, so that a text takes at most so many steps a sign',
  })),
];

/** Files whose expressions are composed only while the site is built or read, and of what. */
export const COMPOSED_LATER: Readonly<Record<string, string>> = {
  'src/build/styles/purge-styles.ts': 'one link element that holds the name of a built file',
  'src/core/site/term-finder.ts': 'spellings of the glossary, taken literally, one or the other',
  'src/plugins/first-load/index.ts': 'the name of a module, taken literally',
};
