import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {contentPaths} from '../src/build/load-site.ts';
import {ContentError} from '../src/core/page/finding.ts';
import {loadSiteIndex} from '../src/plugins/search/site-index.ts';
import {exportFiles} from './engine/export-files.ts';
import './terminal.ts';

const USAGE = `Ghi nội dung của trang thành tệp để nạp vào máy tìm kiếm OpenSearch.

Cách dùng: npm run -s search:export -- --engine opensearch --out THƯ-MỤC

Ghi index.json (thiết lập và ánh xạ) và các tệp muc-0001.ndjson … (dữ liệu cho giao diện _bulk), in tên của chỉ mục.
Tên ấy theo nội dung: nội dung đã đổi thì là chỉ mục khác, và các tệp được ghi lại. Tệp đã ghi trọn của cùng nội dung thì
giữ: lệnh bị ngắt thì gọi lại với cùng thư mục.

Mã thoát: 0 xong; 1 nội dung có lỗi; 2 gọi sai cách.`;

function main(argv: string[]): number {
  const folder = readCall(argv);
  if (folder === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (folder === null) {
    console.error(USAGE);
    return 2;
  }
  try {
    write(folder);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function write(folder: string): void {
  const {documents, serialized} = loadSiteIndex(contentPaths(join(import.meta.dirname, '..')));
  const {abbreviations} = serialized.manifest;
  const progress = (done: number) => {
    if (process.stderr.isTTY) console.error(`${done}/${documents.length} mục`);
  };
  console.log(exportFiles(folder, {documents, abbreviations, progress}));
}

function readCall(argv: string[]): string | 'help' | null {
  try {
    const {values} = parseArgs({
      args: argv,
      options: {engine: {type: 'string'}, out: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) return 'help';
    return values.engine === 'opensearch' && values.out ? values.out : null;
  } catch {
    return null;
  }
}

process.exitCode = main(process.argv.slice(2));
