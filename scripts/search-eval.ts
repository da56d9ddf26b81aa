import {parseArgs} from 'node:util';
import type {SearchDocument} from '../src/core/search/index.ts';
import {type Load, measureIndex} from './search-eval/measured-index.ts';
import {percentiles} from './search-eval/percentiles.ts';
import {readLines} from './search-eval/read-lines.ts';
import './terminal.ts';

const USAGE = `Cách dùng: npm run -s search:eval -- --documents D.jsonl --queries Q.jsonl

Dựng chỉ mục của các dòng {"id","title","section","text"} bằng chính mã của trang, hỏi từng dòng
{"id","text"}, in mỗi câu một dòng {"id","hits","ms"}, dòng cuối là {"summary"}. Trong đó "firstQuery" là
số byte (gzip) và số tệp phải tải nếu câu ấy là câu đầu tiên, kể cả tệp mở đầu của chỉ mục.`;

const HITS = 10;

type Input = {documents: SearchDocument[]; queries: {id: string; text: string}[]};

function main(argv: string[]): number {
  const files = readFiles(argv);
  if (typeof files === 'number') return files;
  const input = readInput(files.documents, files.queries);
  if (!input) return 1;
  const index = measureIndex(input.documents);
  const loads: Load[] = [];
  for (const {id, text} of input.queries) {
    const {result, ms, load} = index.ask(text, {limit: HITS});
    loads.push(load);
    console.log(JSON.stringify({id, hits: result.hits.map((hit) => hit.id), ms: round(ms)}));
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
      },
    }),
  );
  return 0;
}

function readFiles(argv: string[]): {documents: string; queries: string} | number {
  try {
    const {values} = parseArgs({
      args: argv,
      options: {documents: {type: 'string'}, queries: {type: 'string'}, help: {type: 'boolean'}},
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    if (values.documents && values.queries) return {documents: values.documents, queries: values.queries};
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

process.exitCode = main(process.argv.slice(2));
