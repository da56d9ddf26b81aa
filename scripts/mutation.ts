import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mayRun} from './terminal.ts';

const root = join(import.meta.dirname, '..');
const REPORT = join(root, '.cache/mutation.json');

/** Files that decide something, the tests that must notice a change in them, and the share that they must notice, in percent. */
interface Target {
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly floor: number;
}

const TARGETS: readonly Target[] = [
  {
    files: [
      'build/security/policy',
      'build/security/host-files',
      'build/security/secure-page',
      'build/security/secure-pages',
    ],
    tests: ['build/security/*'],
    floor: 95,
  },
  {files: ['core/law/force'], tests: ['core/law/force'], floor: 95},
  {files: ['core/site/quote-speaks', 'core/page/event-schema'], tests: ['core/site/quote-speaks'], floor: 95},
  {files: ['core/law/resolve', 'core/law/candidates'], tests: ['core/law/{resolve,candidates}'], floor: 95},
  {files: ['core/review/review', 'core/review/table'], tests: ['core/review/{review,table}'], floor: 95},
  {files: ['core/law/provision'], tests: ['core/law/provision'], floor: 85},
  {files: ['core/site/relations', 'core/site/relation-findings'], tests: ['core/site/relations'], floor: 85},
  {
    files: ['core/handout/choice', 'core/handout/resolve-choice'],
    tests: ['core/handout/{choice,resolve-choice}'],
    floor: 85,
  },
  {
    files: ['core/search/rank', 'core/search/matcher', 'core/search/retrieve'],
    tests: ['core/search/{rank,matcher,retrieve}'],
    floor: 85,
  },
  {files: ['core/text/csv'], tests: ['core/text/csv'], floor: 85},
];

const USAGE = `Cách dùng: npm run mutation [-- PHẦN_TÊN…]

Sửa sai từng chỗ của các tệp mã có quyết định quan trọng và xem kiểm thử có phát hiện không (Stryker). PHẦN_TÊN: chỉ các tệp có phần ấy trong tên.
Mã thoát: 0 mọi tệp đạt mức của nó, 1 có tệp không đạt, 2 gọi sai.`;

const args = process.argv.slice(2);
if (
  mayRun(
    USAGE,
    args.filter((arg) => arg.startsWith('-')),
  )
)
  process.exitCode = main(args);

function main(wanted: readonly string[]): number {
  let low = 0;
  let tried = 0;
  for (const {files, tests, floor} of TARGETS) {
    const chosen = files.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
    if (chosen.length === 0) continue;
    tried += chosen.length;
    const {status} = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
        'run',
        'tests/mutation/stryker.json',
        '--mutate',
        chosen.map((file) => `src/${file}.ts`).join(','),
      ],
      {
        cwd: root,
        stdio: ['ignore', 2, 2],
        env: {...process.env, MUTATION_TESTS: tests.map((test) => `tests/${test}.test.ts`).join(' ')},
      },
    );
    const noticed = status === 0 ? scores() : new Map<string, number>();
    for (const name of chosen) {
      const file = `src/${name}.ts`;
      // A file that is gone or has another name now has no score.
      const score = noticed.get(file) ?? 0;
      if (score < floor) low += 1;
      console.log(`${score.toFixed(1)} % (cần ${floor} %) ${file}`);
    }
  }
  if (tried === 0) {
    console.error('Không có tệp nào mang phần tên ấy.');
    return 2;
  }
  return low === 0 ? 0 : 1;
}

/** The share of noticed mutants of each file of the last run, in percent. */
function scores(): ReadonlyMap<string, number> {
  const {files} = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    files: Record<string, {mutants: {status: string}[]}>;
  };
  const entries = Object.entries(files).map(([file, {mutants}]) => {
    const count = (...statuses: string[]) => mutants.filter(({status}) => statuses.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    return [file, (100 * noticed) / Math.max(1, noticed + count('Survived', 'NoCoverage'))] as const;
  });
  return new Map(entries);
}
