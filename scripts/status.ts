import {join} from 'node:path';
import {FileError} from '../src/core/word/file-error.ts';
import {type Renewal, renewStatus} from '../src/import/renew-status.ts';
import {countText, findingsText, proposalJson, proposalText} from '../src/import/status/report.ts';
import './terminal.ts';

const USAGE = `Đọc các trang đã lưu của cơ sở dữ liệu văn bản, đề nghị sự kiện hiệu lực cho docs/can-cu.

Cách dùng: npm run -s status -- TỆP… [--write] [--json]

  TỆP       trang lưu từ vbpl.vn, vanban.chinhphu.vn, congbao.chinhphu.vn …: .html, .mhtml, .pdf có lớp chữ,
            .docx, .txt. Mỗi văn bản nên lưu trang “Thuộc tính” và trang “Lịch sử”, hoặc toàn văn của văn bản mới.
  --write   ghi các sự kiện mới vào trang của văn bản; không có thì chỉ in ra
  --json    in mỗi sự kiện một dòng JSON
  --help    in hướng dẫn này

Mã thoát: 0 xong; 1 có tệp không đọc được, có điều trái với trang đang có, hoặc ghi vào thì nội dung có lỗi; 2 gọi sai cách.`;

const OPTIONS = ['--write', '--json'];

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const files = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && !OPTIONS.includes(arg));
  if (unknown !== undefined || files.length === 0) {
    console.error(
      `${unknown === undefined ? 'Thiếu tệp cần đọc.' : `Không có tùy chọn ${unknown}.`}\n\n${USAGE}`,
    );
    return 2;
  }
  const [write, json] = OPTIONS.map((option) => args.includes(option));
  if (process.stderr.isTTY) console.error(`Đang đọc ${files.length} tệp …`);
  let renewal: Renewal;
  try {
    renewal = await renewStatus(files, process.cwd(), {write: write === true});
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

process.exitCode = await main(process.argv.slice(2));
