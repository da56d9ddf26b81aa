import {join} from 'node:path';
import {FileError} from '../src/core/word/file-error.ts';
import {type Renewal, renewStatus} from '../src/import/renew-status.ts';
import {countText, findingsText, proposalJson, proposalText} from '../src/import/status/report.ts';
import {readCall} from './terminal.ts';

const USAGE = `Đọc các trang đã lưu của cơ sở dữ liệu văn bản, đề nghị sự kiện hiệu lực cho docs/can-cu.

Cách dùng: npm run -s status -- TỆP… [--write] [--json]

  TỆP       trang lưu từ vbpl.vn, vanban.chinhphu.vn, congbao.chinhphu.vn …: .html, .mhtml, .pdf có lớp chữ,
            .docx, .txt. Mỗi văn bản nên lưu trang “Thuộc tính” và trang “Lịch sử”, hoặc toàn văn của văn bản mới.
  --write   ghi các sự kiện mới vào trang của văn bản; không có thì chỉ in ra
  --json    in mỗi sự kiện một dòng JSON
  --help    in hướng dẫn này

Mã thoát: 0 xong; 1 có tệp không đọc được, có điều trái với trang đang có, hoặc ghi vào thì nội dung có lỗi; 2 gọi sai cách.`;

const OPTIONS = ['--write', '--json'];

interface Call {
  readonly files: readonly string[];
  readonly write: boolean;
  readonly json: boolean;
}

function parseCall(args: readonly string[]): Call | string {
  const files = args.filter((arg) => !OPTIONS.includes(arg));
  const unknown = files.find((file) => file.startsWith('-'));
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  if (files.length === 0) return 'Thiếu tệp cần đọc.';
  return {files, write: args.includes('--write'), json: args.includes('--json')};
}

async function main({files, write, json}: Call): Promise<number> {
  if (process.stderr.isTTY) console.error(`Đang đọc ${files.length} tệp …`);
  let renewal: Renewal;
  try {
    renewal = await renewStatus(files, process.cwd(), {write});
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(`Không ghi được\n${error.message}\nChưa ghi gì.`);
    return 1;
  }
  const {proposals, unread, changed, findings, refused} = renewal;
  for (const proposal of proposals)
    console.log(json ? proposalJson(proposal) : `${proposalText(proposal)}\n`);
  for (const {file, why} of unread) console.error(`${file}: ${why}`);
  if (findings.length > 0)
    console.error(`Có các sự kiện này thì phải sửa thêm:\n\n${findingsText(findings)}\n`);
  const pages = changed.map((file) => join('docs', file)).join(', ');
  console.error(countText(proposals));
  if (changed.length > 0)
    console.error(
      refused
        ? 'Chưa ghi gì: trang của văn bản sẽ có lỗi như trên.'
        : write
          ? `Đã ghi ${pages}. Chạy npm run check rồi đọc lại các trang ấy.`
          : `Chưa ghi gì; thêm --write để ghi vào ${pages}.`,
    );
  const contrary = proposals.some(({verdict}) => verdict === 'contrary');
  return unread.length > 0 || contrary || refused ? 1 : 0;
}

const call = readCall(USAGE, parseCall);
if (call) process.exitCode = await main(call);
