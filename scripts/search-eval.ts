import {parseArgs} from 'node:util';
import type {SearchDocument} from '../src/core/search/index.ts';
import {measureEngine} from './search-eval/engine-index.ts';
import {type Load, measureIndex} from './search-eval/measured-index.ts';
import {percentiles} from './search-eval/percentiles.ts';
import {readLines} from './search-eval/read-lines.ts';
import './terminal.ts';

const USAGE = `Cách dùng: npm run -s search:eval -- --documents D.jsonl --queries Q.jsonl
          [--engine opensearch --url http://127.0.0.1:9200]

Dựng chỉ mục của các dòng {"id","title","section","text"} bằng chính mã của trang, hỏi từng dòng
{"id","text"}, in mỗi câu một dòng {"id","hits","ms"}, dòng cuối là {"summary"}. Trong đó "firstQuery" là
số byte (gzip) và số tệp phải tải nếu câu ấy là câu đầu tiên, kể cả tệp mở đầu của chỉ mục.
--engine: nạp các mục vào OpenSearch ở địa chỉ --url, hỏi ở đó 50 mục rồi xếp bằng mã của trang; câu nào máy ấy không
trả lời kịp hoặc trả lời thiếu thì hỏi chỉ mục tĩnh, dòng của câu có "standby": true, và "summary" đếm số câu như vậy.`;

const HITS = 10;
/** What is measured is how right an engine is; how long a reader waits for it is the page's to say. */
const PATIENCE_MS = 10_000;

type Input = {documents: SearchDocument[]; queries: {id: string; text: string}[]};

async function main(argv: string[]): Promise<number> {
  const call = readCall(argv);
  if (typeof call === 'number') return call;
  const input = readInput(call.documents, call.queries);
  if (!input) return 1;
  const index = measureIndex(input.documents);
  const engine =
    call.url === null ? null : await measureEngine(call.url, input.documents, index, PATIENCE_MS);
  const loads: Load[] = [];
  let standbys = 0;
  for (const {id, text} of input.queries) {
    const asked = await (engine ?? index).ask(text, {limit: HITS});
    const standby = 'failure' in asked && asked.failure !== null;
    if (standby) standbys++;
    loads.push(asked.load);
    const hits = asked.result.hits.map((hit) => hit.id);
    console.log(JSON.stringify({id, hits, ms: round(asked.ms), ...(standby && {standby})}));
  }
  const {indexBytes, indexGzipBytes, storeGzipBytes, buildMs, loadMs} = index;
  console.log(
    JSON.stringify({
      summary: {
        documents: input.documents.length,
        indexBytes,
        indexGzipBytes,
        storeGzipBytes,
        buildMs: round(buildMs),
        loadMs: round(loadMs),
        firstQuery: {
          bytes: percentiles(loads.map(({bytes}) => bytes)),
          requests: percentiles(loads.map(({requests}) => requests)),
        },
        ...(engine && {standbys}),
      },
    }),
  );
  return 0;
}

type Call = {documents: string; queries: string; url: string | null};

function readCall(argv: string[]): Call | number {
  try {
    const {values} = parseArgs({
      args: argv,
      options: {
        documents: {type: 'string'},
        queries: {type: 'string'},
        engine: {type: 'string'},
        url: {type: 'string'},
        help: {type: 'boolean'},
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const {documents, queries, engine, url} = values;
    const whole = engine === undefined ? url === undefined : engine === 'opensearch' && url !== undefined;
    if (documents && queries && whole) return {documents, queries, url: url?.replace(/\/$/, '') ?? null};
  } catch {
    // An unknown option is answered like a missing one: by the usage.
  }
  console.error(USAGE);
  return 2;
}

function readInput(documentsFile: string, queriesFile: string): Input | null {
  const documents = readLines(documentsFile, ['id', 'title', 'section', 'text']);
  const queries = readLines(queriesFile, ['id', 'text']);
  const errors = [...documents.errors, ...queries.errors];
  for (const error of errors) console.error(error);
  if (errors.length > 0) return null;
  return {
    documents: documents.rows.map((row) => ({...row, kind: 'clause', key: null, url: '', facets: {}})),
    queries: queries.rows,
  };
}

const round = (ms: number) => Math.round(ms * 1000) / 1000;

process.exitCode = await main(process.argv.slice(2));
