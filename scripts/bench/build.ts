import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {copyProject} from './copy-project.ts';
import {firstVisit} from './first-visit.ts';
import {generatePages} from './generate-pages.ts';
import {type Cost, measureBuild} from './measure-build.ts';
import {middle} from './middle.ts';
import {buildPlainSite, writePlainSite} from './plain-site.ts';

/**
 * The build beside Docusaurus as it comes, on the same pages in the same run; and how time, memory and the
 * scripts of a first visit grow with the number of pages. `--pages N` asks for another number than 600.
 */
const DEFAULT_PAGES = 600;
const ROUNDS = 3;
const VISITED = ['/', '/ke-hoach', '/can-cu', '/can-cu/nghi-dinh-63-2010-nd-cp'];
const LOADER = join('node_modules', 'tsx', 'dist', 'loader.mjs');

/** What a build cost here, and what plain Docusaurus took right after it. */
type Pair = readonly [Cost, Cost];

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache', 'bench');
const asked = process.argv.indexOf('--pages');
const pages = asked < 0 ? DEFAULT_PAGES : Number(process.argv[asked + 1]);
if (!(Number.isInteger(pages) && pages > 0)) throw new Error('--pages: cần một số nguyên dương');

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
try {
  await main();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function main(): Promise<void> {
  const [own, plain, large] = ['own', 'plain', 'large'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const ours = (env = {}) => measureBuild(own, ['--import', `./${LOADER}`, 'scripts/build.ts'], env);
  const theirs = (env = {}) => buildPlainSite(plain, env);
  // Turn about, so that what else the machine does falls on both.
  const cold: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    copyProject(root, own);
    writePlainSite(join(root, 'build'), plain);
    // Loaders keep what they transformed in the folder for temporary files.
    const env = {TMPDIR: mkdtempSync(join(folder, 'tmp-'))};
    cold.push([await ours(env), await theirs(env)]);
  }
  const warm: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) warm.push([await ours(), await theirs()]);
  console.log(`Dựng trang, so với Docusaurus nguyên bản trên cùng nội dung (${ROUNDS} lượt, lấy số giữa):`);
  print('lần đầu, trang này', median(cold.map(([mine]) => mine)));
  print('lần đầu, nguyên bản', median(cold.map(([, other]) => other)));
  print('lần sau, trang này', median(warm.map(([mine]) => mine)));
  print('lần sau, nguyên bản', median(warm.map(([, other]) => other)));
  const ratioOf = (pairs: readonly Pair[], pick: (cost: Cost) => number) =>
    middle(pairs.map(([mine, other]) => pick(mine) / pick(other))).toFixed(2);
  const ratio = (pick: (cost: Cost) => number) =>
    `${ratioOf(cold, pick)} lần đầu, ${ratioOf(warm, pick)} lần sau`;
  console.log(`  gấp: thời gian ${ratio(({seconds}) => seconds)}; bộ xử lý ${ratio(({cpu}) => cpu)}`);

  copyProject(root, large);
  const added = generatePages(join(large, 'docs'), pages);
  const few = median(warm.map(([mine]) => mine));
  const many = await measureBuild(large, ['--import', `./${LOADER}`, 'scripts/build.ts']);
  console.log(`Dựng ${pages} trang:`);
  print('trang này', many);
  if (added > 0)
    console.log(`  mỗi trang thêm: ${((1000 * (many.cpu - few.cpu)) / added).toFixed(1)} ms bộ xử lý`);
  const [before, after] = [await firstVisit(own, VISITED), await firstVisit(large, VISITED)];
  for (const [index, path] of VISITED.entries())
    console.log(
      `  mã lệnh của lần đọc đầu, ${path}: ${kilobytes(before[index]!)} → ${kilobytes(after[index]!)} KB gzip (${percent(after[index]! / before[index]!)})`,
    );
}

function print(name: string, {seconds, cpu, megabytes}: Cost): void {
  console.log(
    `  ${name.padEnd(22)}${seconds.toFixed(1).padStart(7)} giây, ${cpu.toFixed(1).padStart(6)} giây bộ xử lý, ${Math.round(megabytes)} MB`,
  );
}

function median(costs: readonly Cost[]): Cost {
  return {
    seconds: middle(costs.map(({seconds}) => seconds)),
    cpu: middle(costs.map(({cpu}) => cpu)),
    megabytes: middle(costs.map(({megabytes}) => megabytes)),
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function percent(ratio: number): string {
  return `${ratio >= 1 ? '+' : ''}${(100 * (ratio - 1)).toFixed(1)} %`;
}
