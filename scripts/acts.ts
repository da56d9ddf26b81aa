import {existsSync, opendirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {readSeenActs, writeSeenActs} from '../src/build/seen-acts.ts';
import {countActs, formatSeenActs} from '../src/core/review/count-acts.ts';
import {parseSeenActs, type SeenAct} from '../src/core/review/seen-acts.ts';
import {FileError} from '../src/core/word/file-error.ts';
import {readDraft} from '../src/import/read-draft.ts';
import {readCall, takeOption} from './terminal.ts';

const USAGE = `Đếm cách một kho văn bản viện dẫn các văn bản: loại, số, ngày, cơ quan, số lượt. Chỉ giữ số đếm, không giữ lời văn.

Cách dùng: npm run -s acts -- THƯ_MỤC… [--out NƠI_GHI]

  THƯ_MỤC        đọc mọi tệp .docx, .pdf có lớp chữ, .txt, .md ở trong, kể cả thư mục con
  --out NƠI_GHI  một tệp .tsv, hoặc thư mục static/so-lieu/acts-seen của trang; bảng đã có ở đó được cộng thêm.
                 Không có --out thì in bảng ra màn hình
  --help         in hướng dẫn này

Mã thoát: 0 xong; 1 có tệp không đọc được (các tệp khác vẫn được đếm); 2 gọi sai cách.`;

const READABLE = new Set(['.docx', '.pdf', '.txt', '.md']);
/** More faults than these are counted only. */
const MOST_FAULTS = 100;

interface Call {
  readonly folders: readonly string[];
  readonly out: string | null;
}

function parseCall(args: readonly string[]): Call | string {
  const {value: out, rest: folders} = takeOption(args, '--out');
  if (out === '') return 'Sau --out phải có tên tệp hoặc thư mục.';
  const unknown = folders.find((folder) => folder.startsWith('-'));
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  const missing = folders.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
  if (missing !== undefined) return `${missing}: không có thư mục này; kiểm tra lại đường dẫn.`;
  return folders.length === 0 ? 'Thiếu thư mục cần đọc.' : {folders, out};
}

/** The files below a folder, one at a time: an archive may hold any number. Links are not followed. */
function* filesBelow(folder: string): Generator<string> {
  const directory = opendirSync(folder);
  try {
    for (let entry = directory.readSync(); entry; entry = directory.readSync()) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* filesBelow(path);
      else if (entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())) yield path;
    }
  } finally {
    directory.closeSync();
  }
}

function tableAt(out: string | null): SeenAct[] {
  if (out === null || !existsSync(out)) return [];
  return statSync(out).isDirectory() ? readSeenActs(out) : parseSeenActs(readFileSync(out, 'utf8'));
}

async function main(call: Call): Promise<number> {
  const counter = countActs(tableAt(call.out));
  let read = 0;
  let faults = 0;
  for (const folder of call.folders)
    for (const file of filesBelow(folder)) {
      try {
        counter.add((await readDraft(file)).text);
        read += 1;
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        if (++faults <= MOST_FAULTS) console.error(`${file}: ${error.found}; ${error.remedy}.`);
      }
      if (process.stderr.isTTY && (read + faults) % 50 === 0) process.stderr.write(`\r${read + faults} tệp…`);
    }
  const acts = counter.acts();
  if (call.out === null) process.stdout.write(formatSeenActs(acts));
  else if (existsSync(call.out) && statSync(call.out).isDirectory()) writeSeenActs(call.out, acts);
  else writeFileSync(call.out, formatSeenActs(acts));
  console.error(`Đã đọc ${read} tệp, ${acts.length} văn bản được viện dẫn; ${faults} tệp không đọc được.`);
  return faults > 0 ? 1 : 0;
}

const call = readCall(USAGE, parseCall);
if (call) process.exitCode = await main(call);
