import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {explainDisk, roomIn} from '../src/build/failure.ts';
import {siteVersion} from '../src/build/site-version.ts';
import {type PagesCall, readPagesCall} from './pages-call.ts';
import {readCall} from './terminal.ts';

const USAGE = `Cách dùng: npm run -s pdf -- [--out THƯ_MỤC] [ĐỊA_CHỈ … | --all]

In các trang của bản dựng trong build/ thành PDF có thẻ, mục lục và phông nhúng kèm.
  ĐỊA_CHỈ       đường dẫn trên trang, như /ke-hoach/toan-van
  --all         mọi trang, cả toàn văn kế hoạch và các bộ tài liệu làm sẵn
  --out THƯ_MỤC nơi ghi tệp (mặc định: pdf)
Mỗi tệp ghi xong in một dòng ra đầu ra chuẩn. Trang hỏng được nêu tên, các trang khác vẫn in; mã thoát 1.`;

const ROOT = join(import.meta.dirname, '..');
const BUILD = join(ROOT, 'build');

/** Stands for the time of a version that nothing is known of. */
const NO_TIME = '1970-01-01T00:00:00Z';

async function main(call: PagesCall): Promise<number> {
  if (!existsSync(join(BUILD, 'index.html'))) {
    console.error('Chưa có bản dựng trong build/. Chạy “npm run build” rồi in lại.');
    return 1;
  }
  // Loaded late: a call at fault need not wait for it.
  const [{printablePages}, {printPages}] = await Promise.all([
    import('../src/build/pdf/built-pages.ts'),
    import('../src/build/pdf/print-pages.ts'),
  ]);
  const paths = call.all ? printablePages(BUILD) : call.paths;
  const room = () => roomIn(existsSync(call.out) ? call.out : ROOT);
  const results = await printPages({
    build: BUILD,
    out: call.out,
    paths,
    time: siteVersion(ROOT).time ?? NO_TIME,
    onPage: (path, index) => progress(`${index + 1}/${paths.length} ${path}`),
  }).catch((error: Error) => explainDisk(error.message, room()) ?? Promise.reject(error));
  progress('');
  if (typeof results === 'string') {
    console.error(`Chưa in được trang nào.\n${results}`);
    return 1;
  }
  for (const result of results) {
    if ('file' in result) console.log(result.file);
    else console.error(`${result.path}: không in được: ${explainDisk(result.error, room()) ?? result.error}`);
  }
  return results.some((result) => 'error' in result) ? 1 : 0;
}

/** One line that rewrites itself, where there is someone to watch it. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

const call = readCall(USAGE, (args) => readPagesCall(args, 'pdf'));
if (call) process.exitCode = await main(call);
