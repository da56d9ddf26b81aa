import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {QueryResult} from '../src/core/search/index.ts';
import {INDEX_FOLDER, INDEX_MANIFEST} from '../src/core/search/index-address.ts';
import {openReader} from '../src/plugins/search/open-reader.ts';
import './terminal.ts';

const USAGE = `Hỏi chỉ mục tìm kiếm của trang đã dựng, in mỗi kết quả một dòng JSON.

Cách dùng:
  npm run -s search -- "CÂU TÌM" [--limit N]   N kết quả đầu, mặc định 10
  npm run -s search -- --help                  in hướng dẫn này

Mã thoát: 0 xong; 1 chưa có trang đã dựng hoặc chỉ mục hỏng; 2 gọi sai cách.`;

const DEFAULT_LIMIT = 10;

type Call = {text: string; limit: number};

async function main(argv: string[]): Promise<number> {
  const call = readCall(argv);
  if (call === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (!call) {
    console.error(USAGE);
    return 2;
  }
  const result = await ask(join(process.cwd(), 'build', INDEX_FOLDER), call);
  if (typeof result === 'string') {
    console.error(result);
    return 1;
  }
  const {hits, suggestion} = result;
  if (suggestion !== null) console.error(`Có phải bạn tìm “${suggestion}”?`);
  hits.forEach(({score, kind, key, title, url, excerpt}, at) => {
    const rounded = Math.round(score * 1000) / 1000;
    console.log(JSON.stringify({rank: at + 1, score: rounded, kind, key, title, url, excerpt: excerpt.text}));
  });
  return 0;
}

function readCall(argv: string[]): Call | 'help' | null {
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

/** Asks the index in a folder of files; or why it cannot be read. */
async function ask(folder: string, {text, limit}: Call): Promise<QueryResult | string> {
  if (!existsSync(join(folder, INDEX_MANIFEST)))
    return 'Chưa có chỉ mục tìm kiếm. Hãy dựng trang trước: npm run build';
  try {
    const read = async (file: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, file), 'utf8'));
    const reader = await openReader(await read(INDEX_MANIFEST), (name) => read(`${name}.json`));
    return await reader.ask(text, {limit}, null);
  } catch {
    return 'Chỉ mục tìm kiếm không đọc được. Hãy dựng lại trang: npm run build';
  }
}

process.exitCode = await main(process.argv.slice(2));
