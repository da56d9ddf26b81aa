import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {contentPaths} from '../src/build/load-site.ts';
import {ContentError} from '../src/core/page/finding.ts';
import {compileAbbreviations} from '../src/core/search/abbreviations.ts';
import {bulkLines, toEngineDocument} from '../src/core/search/engine/engine-document.ts';
import {engineIndex} from '../src/core/search/engine/engine-index.ts';
import {loadSiteIndex} from '../src/plugins/search/site-index.ts';
import './terminal.ts';

const USAGE = `Ghi nội dung của trang thành tệp để nạp vào máy tìm kiếm OpenSearch.

Cách dùng: npm run -s search:export -- --engine opensearch --out THƯ-MỤC

Ghi index.json (thiết lập và ánh xạ) và các tệp muc-0001.ndjson … (dữ liệu cho giao diện _bulk). Tệp đã ghi trọn thì không
ghi lại: lệnh bị ngắt thì gọi lại với cùng thư mục. Nội dung đã đổi thì dùng thư mục mới.

Mã thoát: 0 xong; 1 nội dung có lỗi; 2 gọi sai cách.`;

const DOCUMENTS_PER_FILE = 1_000;

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
  const abbreviations = compileAbbreviations(serialized.manifest.abbreviations);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'index.json'), JSON.stringify(engineIndex()));
  for (let from = 0; from < documents.length; from += DOCUMENTS_PER_FILE) {
    const part = documents.slice(from, from + DOCUMENTS_PER_FILE);
    const file = join(folder, `muc-${String(from / DOCUMENTS_PER_FILE + 1).padStart(4, '0')}.ndjson`);
    if (!existsSync(file)) {
      const lines = part.map((document, at) =>
        bulkLines(from + at, toEngineDocument(document, abbreviations)),
      );
      writeFileSync(`${file}.part`, lines.join(''));
      renameSync(`${file}.part`, file);
    }
    if (process.stderr.isTTY) console.error(`${from + part.length}/${documents.length} mục`);
  }
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
