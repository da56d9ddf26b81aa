import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {askedPages} from './engine/asked-pages.ts';
import {type EngineNodes, missingForEngine, startEngine} from './engine/engine-nodes.ts';
import {runFailure} from './engine/failure-run.ts';
import './terminal.ts';

const USAGE = `Cách dùng: npm run engine [-- --failure [--queries N] [--log TỆP]]

Chạy thử OpenSearch 2.19 trên máy này: hai nút, chỉ nghe ở 127.0.0.1, lấy từ Maven Central lần đầu. Cần Java 17 và Maven.
Nhấn Ctrl+C để dừng.
--failure: hỏi N câu (mặc định 1000) bằng chính mã của trang trong khi lần lượt từng nút bị dừng rồi chạy lại; in mỗi giây
một dòng {"second","events","engine","standby","changed"} vào TỆP hoặc ra màn hình, dòng cuối là {"summary"}.
Mã thoát: 0 đã dừng; 1 không chạy được, hoặc có câu trả lời sai, có mục bị mất; 2 gọi sai.`;

/** Pages that fill both shards, and a pace at which a node has time to go and come. */
const PAGES = {count: 3_000, characters: 2_500, seed: 4};
const ASKED_EVERY = 30;
const PACE_MS = 60;

type Call = {failure: boolean; queries: number; log: string | null};

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const call = readCall(argv);
  if (call === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (call === null) {
    console.error(USAGE);
    return 2;
  }
  const missing = missingForEngine();
  if (missing !== null) {
    console.error(`Không có “${missing}” trên máy này. Hãy cài Java 17 và Maven.`);
    return 1;
  }
  const nodes = await startEngine(join(import.meta.dirname, '../.cache/engine'));
  // However it ends, the nodes end with it.
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  try {
    if (call.failure) return await Promise.race([fail(nodes, call), stopped.then(() => 1)]);
    console.log(nodes.urls.join('\n'));
    await stopped;
    return 0;
  } finally {
    await nodes.stop();
  }
}

async function fail(nodes: EngineNodes, {queries, log}: Call): Promise<number> {
  const {documents, questions} = askedPages(PAGES, ASKED_EVERY);
  const file = log === null ? null : createWriteStream(log);
  const write = (line: object) => {
    if (file) file.write(`${JSON.stringify(line)}\n`);
    else console.log(JSON.stringify(line));
  };
  const summary = await runFailure(nodes, {documents, questions, queries, paceMs: PACE_MS, onSecond: write});
  write({summary});
  file?.end();
  if (file) console.log(JSON.stringify(summary));
  const {changed, changedAfter, lost} = summary;
  return changed + changedAfter + lost === 0 ? 0 : 1;
}

function readCall(argv: string[]): Call | 'help' | null {
  try {
    const {values} = parseArgs({
      args: argv,
      options: {
        failure: {type: 'boolean', default: false},
        queries: {type: 'string', default: '1000'},
        log: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
    if (values.help) return 'help';
    const queries = Number(values.queries);
    if (!Number.isInteger(queries) || queries < 1) return null;
    return {failure: values.failure, queries, log: values.log ?? null};
  } catch {
    return null;
  }
}
