import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import type {SearchDocument} from '../../src/core/search/index.ts';
import {measureIndex} from '../search-eval/measured-index.ts';
import {percentiles} from '../search-eval/percentiles.ts';
import {generateDocuments} from './generate-documents.ts';

/**
 * How the search grows with the number of pages, on generated ones of 3,000 characters: what a first query loads and
 * takes, what the index weighs, and what building it costs. `--pages N` adds a size to the table.
 */
const SIZES = [500, 1_000, 5_000, 14_000];
const QUESTIONS = 300;
const HITS = 10;

type Row = {
  pages: number;
  kilobytes: {p50: number; p95: number};
  requests: {p50: number; p95: number};
  ms: {p50: number; p95: number};
  mrr: number;
  indexMegabytes: number;
  buildSeconds: number;
  memoryMegabytes: number;
};

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : Number(process.argv[at + 1]);
};
const one = option('--one');
if (one === null) main(option('--pages'));
else console.log(JSON.stringify(measure(one)));

/** Each size in a process of its own, so that its memory is its own. */
function main(more: number | null): void {
  console.log(
    'Tìm kiếm lớn lên theo số trang (trang tự tạo, 3.000 chữ cái mỗi trang; hai số là số giữa và 95 %):',
  );
  console.log(
    '   trang   câu đầu tải (KB)   số tệp   ms/câu        MRR   chỉ mục (MB)   dựng (giây)   bộ nhớ (MB)',
  );
  for (const pages of new Set([...SIZES, ...(more === null ? [] : [more])])) {
    const child = ['--import', 'tsx', join(import.meta.dirname, 'scale.ts'), '--one', `${pages}`];
    const row = JSON.parse(execFileSync(process.execPath, child, {encoding: 'utf8'})) as Row;
    const both = ({p50, p95}: {p50: number; p95: number}, width: number) =>
      `${Math.round(p50)} / ${Math.round(p95)}`.padStart(width);
    console.log(
      [
        String(pages).padStart(8),
        both(row.kilobytes, 18),
        both(row.requests, 8),
        both(row.ms, 8),
        row.mrr.toFixed(3).padStart(10),
        row.indexMegabytes.toFixed(1).padStart(14),
        row.buildSeconds.toFixed(1).padStart(13),
        String(Math.round(row.memoryMegabytes)).padStart(13),
      ].join(' '),
    );
  }
}

function measure(pages: number): Row {
  const step = Math.max(1, Math.floor(pages / QUESTIONS));
  const documents: SearchDocument[] = [];
  const questions: {id: string; text: string}[] = [];
  for (const {document, question} of generateDocuments({count: pages})) {
    if (documents.length % step === 0) questions.push({id: document.id, text: question});
    documents.push({...document, kind: 'clause', key: null, url: '', facets: {}});
  }
  const index = measureIndex(documents);
  const asked = questions.map(({id, text}) => {
    const {result, ms, load} = index.ask(text, {limit: HITS});
    const at = result.hits.findIndex((hit) => hit.id === id);
    return {...load, ms, worth: at < 0 ? 0 : 1 / (at + 1)};
  });
  return {
    pages,
    kilobytes: percentiles(asked.map(({bytes}) => bytes / 1024)),
    requests: percentiles(asked.map(({requests}) => requests)),
    ms: percentiles(asked.map(({ms}) => ms)),
    mrr: asked.reduce((sum, {worth}) => sum + worth, 0) / asked.length,
    indexMegabytes: index.indexGzipBytes / 2 ** 20,
    buildSeconds: index.buildMs / 1000,
    memoryMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
