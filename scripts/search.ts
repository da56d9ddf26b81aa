import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {addPiece, openIndex, query, type SearchIndex} from '../src/core/search/index.ts';
import {INDEX_FOLDER, INDEX_MANIFEST} from '../src/plugins/search/index-address.ts';
import './terminal.ts';

const USAGE = `Hỏi chỉ mục tìm kiếm của trang đã dựng, in mỗi kết quả một dòng JSON.

Cách dùng:
  npm run -s search -- "CÂU TÌM" [--limit N]   N kết quả đầu, mặc định 10
  npm run -s search -- --help                  in hướng dẫn này

Mã thoát: 0 xong; 1 chưa có trang đã dựng hoặc chỉ mục hỏng; 2 gọi sai cách.`;

const DEFAULT_LIMIT = 10;

function main(argv: string[]): number {
  const call = readCall(argv);
  if (call === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (!call) {
    console.error(USAGE);
    return 2;
  }
  const index = readIndex(join(process.cwd(), 'build', INDEX_FOLDER));
  if (typeof index === 'string') {
    console.error(index);
    return 1;
  }
  const {hits, suggestion} = query(index, call.text, {limit: call.limit});
  if (suggestion !== null) console.error(`Có phải bạn tìm “${suggestion}”?`);
  hits.forEach(({score, kind, key, title, url, excerpt}, at) => {
    const rounded = Math.round(score * 1000) / 1000;
    console.log(JSON.stringify({rank: at + 1, score: rounded, kind, key, title, url, excerpt: excerpt.text}));
  });
  return 0;
}

function readCall(argv: string[]): {text: string; limit: number} | 'help' | null {
  try {
    const {values, positionals} = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {limit: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) return 'help';
    const limit = values.limit === undefined ? DEFAULT_LIMIT : Number(values.limit);
    if (positionals.length === 0 || !Number.isInteger(limit) || limit < 1) return null;
    return {text: positionals.join(' '), limit};
  } catch {
    return null;
  }
}

/** The whole index from its files, or why it cannot be read. */
function readIndex(folder: string): SearchIndex | string {
  if (!existsSync(join(folder, INDEX_MANIFEST)))
    return 'Chưa có chỉ mục tìm kiếm. Hãy dựng trang trước: npm run build';
  const damaged = 'Chỉ mục tìm kiếm không đọc được. Hãy dựng lại trang: npm run build';
  try {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const opened = openIndex(read(INDEX_MANIFEST));
    if (!opened.ok) return damaged;
    const {terms, texts} = opened.index.manifest;
    const whole = [...terms, ...texts].every(
      ({piece}) => addPiece(opened.index, piece, read(`${piece}.json`)).ok,
    );
    return whole ? opened.index : damaged;
  } catch {
    return damaged;
  }
}

process.exitCode = main(process.argv.slice(2));
