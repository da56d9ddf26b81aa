import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {
  buildIndex,
  loadIndex,
  query,
  type SearchDocument,
  type SerializedIndex,
} from '../src/core/search/index.ts';
import './terminal.ts';

const USAGE = `Cách dùng: npm run -s search:eval -- --documents D.jsonl --queries Q.jsonl

Dựng chỉ mục của các dòng {"id","title","section","text"} bằng chính mã của trang, hỏi từng dòng
{"id","text"}, in mỗi câu một dòng {"id","hits","ms"}, dòng cuối là {"summary"}.`;

const HITS = 10;

type Input = {documents: SearchDocument[]; queries: {id: string; text: string}[]};

function main(argv: string[]): number {
  const files = readFiles(argv);
  if (typeof files === 'number') return files;
  const input = readInput(files.documents, files.queries);
  if (!input) return 1;
  const buildStart = performance.now();
  const serialized = buildIndex(input.documents, {abbreviations: {}});
  const buildMs = performance.now() - buildStart;
  const {index: indexText, store: storeText} = split(serialized);
  const loadStart = performance.now();
  const loaded = loadIndex({
    manifest: JSON.parse(indexText.manifest),
    pieces: {...JSON.parse(indexText.pieces), ...JSON.parse(storeText)},
  });
  const loadMs = performance.now() - loadStart;
  if (!loaded.ok) return fail(loaded.message);
  for (const {id, text} of input.queries) {
    const start = performance.now();
    const {hits} = query(loaded.index, text, {limit: HITS});
    const ms = performance.now() - start;
    console.log(JSON.stringify({id, hits: hits.map((hit) => hit.id), ms: round(ms)}));
  }
  const indexBytes = indexText.manifest + indexText.pieces;
  console.log(
    JSON.stringify({
      summary: {
        documents: input.documents.length,
        indexBytes: Buffer.byteLength(indexBytes),
        indexGzipBytes: gzipSync(indexText.manifest).length + gzipSync(indexText.pieces).length,
        storeGzipBytes: gzipSync(storeText).length,
        buildMs: round(buildMs),
        loadMs: round(loadMs),
      },
    }),
  );
  return 0;
}

/** The index as shipped, and the stored text beside it. */
function split({manifest, pieces}: SerializedIndex): {
  index: {manifest: string; pieces: string};
  store: string;
} {
  const named = Object.entries(pieces);
  return {
    index: {
      manifest: JSON.stringify(manifest),
      pieces: JSON.stringify(Object.fromEntries(named.filter(([, piece]) => 'terms' in piece))),
    },
    store: JSON.stringify(Object.fromEntries(named.filter(([, piece]) => 'documents' in piece))),
  };
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
    documents: documents.rows.map((row) => ({
      id: row.id!,
      kind: 'clause',
      key: null,
      title: row.title!,
      section: row.section!,
      text: row.text!,
      url: '',
      facets: {},
    })),
    queries: queries.rows.map((row) => ({id: row.id!, text: row.text!})),
  };
}

function readLines(
  file: string,
  keys: readonly string[],
): {rows: Record<string, string>[]; errors: string[]} {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return {rows: [], errors: [`${file}: không đọc được tệp. Hãy kiểm tra đường dẫn.`]};
  }
  const rows: Record<string, string>[] = [];
  const errors: string[] = [];
  content.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const row = parseLine(line);
    const missing = row ? keys.filter((key) => typeof row[key] !== 'string') : [];
    if (row && missing.length === 0) rows.push(row as Record<string, string>);
    else
      errors.push(
        `${file}:${at + 1}: cần một đối tượng JSON có chuỗi ${keys.join(', ')}` +
          `${missing.length > 0 ? `; thiếu ${missing.join(', ')}` : '; dòng này không phải JSON'}.`,
      );
  });
  return {rows, errors};
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

const round = (ms: number) => Math.round(ms * 1000) / 1000;

process.exitCode = main(process.argv.slice(2));
