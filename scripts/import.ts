import {resolve} from 'node:path';
import {FileError} from '../src/core/word/file-error.ts';
import {readCall, takeOption} from './terminal.ts';

const USAGE = `Nhập một kế hoạch thành các trang nội dung.

Cách dùng: npm run -s import -- TỆP [--out THƯ_MỤC] [--dry-run] [--json]

  TỆP             kế hoạch: .docx, .txt, .md hoặc .pdf có lớp chữ
  --out THƯ_MỤC   thư mục chứa các trang; mặc định là docs
  --dry-run       chỉ báo cáo, không ghi gì
  --json          báo cáo dạng JSON: lỗi, chỗ chưa chắc, phần bỏ ra, rồi phần còn lại
  --help          in hướng dẫn này

Mã thoát: 0 xong; 1 tệp hoặc nội dung có lỗi, hoặc có xung đột; 2 gọi sai cách.`;

interface Call {
  readonly file: string;
  readonly out: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** The call, or what is wrong with it. */
function parseCall(args: readonly string[]): Call | string {
  const {value: out, rest} = takeOption(args, '--out');
  if (out?.trim() === '') return 'Sau --out phải có tên thư mục.';
  const files = rest.filter((arg) => arg !== '--dry-run' && arg !== '--json');
  const unknown = files.find((file) => file.startsWith('-'));
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  if (files.length !== 1) return files.length === 0 ? 'Thiếu tệp cần nhập.' : 'Mỗi lần chỉ nhập một tệp.';
  return {
    file: files[0]!,
    out: resolve(out ?? 'docs'),
    dryRun: rest.includes('--dry-run'),
    json: rest.includes('--json'),
  };
}

async function main(call: Call): Promise<number> {
  if (process.stderr.isTTY) console.error(`Đang đọc ${call.file} …`);
  try {
    // Loaded late: a call at fault need not wait for it.
    const [{importPlan}, {errorCount}, {formatReport}, {reportJson}, {today}] = await Promise.all([
      import('../src/import/import-plan.ts'),
      import('../src/import/plan/import-report.ts'),
      import('../src/import/plan/report.ts'),
      import('../src/import/plan/report-json.ts'),
      import('../src/build/build-date.ts'),
    ]);
    const report = await importPlan(call.file, {...call, today: today()});
    console.log(call.json ? JSON.stringify(reportJson(report), null, 2) : formatReport(report));
    return errorCount(report) > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (call.json)
      console.log(JSON.stringify({refused: {found: error.found, remedy: error.remedy}}, null, 2));
    console.error(`Không nhập được ${call.file}\n${error.message}\nChưa ghi gì.`);
    return 1;
  }
}

const call = readCall(USAGE, parseCall);
if (call) process.exitCode = await main(call);
