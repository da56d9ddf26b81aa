import {resolve} from 'node:path';
import {FileError} from '../src/core/word/file-error.ts';
import {readCall, takeOption} from './terminal.ts';

const USAGE = `Nhập một kế hoạch thành các trang nội dung.

Cách dùng: npm run -s import -- TỆP [--out THƯ_MỤC] [--dry-run]

  TỆP             kế hoạch: .docx, .txt, .md hoặc .pdf có lớp chữ
  --out THƯ_MỤC   thư mục chứa các trang; mặc định là docs
  --dry-run       chỉ báo cáo, không ghi gì
  --help          in hướng dẫn này

Mã thoát: 0 xong; 1 tệp hoặc nội dung có lỗi, hoặc có xung đột; 2 gọi sai cách.`;

interface Call {
  readonly file: string;
  readonly out: string;
  readonly dryRun: boolean;
}

/** The call, or what is wrong with it. */
function parseCall(args: readonly string[]): Call | string {
  const {value: out, rest} = takeOption(args, '--out');
  if (out?.trim() === '') return 'Sau --out phải có tên thư mục.';
  const files = rest.filter((arg) => arg !== '--dry-run');
  const unknown = files.find((file) => file.startsWith('-'));
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  if (files.length !== 1) return files.length === 0 ? 'Thiếu tệp cần nhập.' : 'Mỗi lần chỉ nhập một tệp.';
  return {file: files[0]!, out: resolve(out ?? 'docs'), dryRun: rest.includes('--dry-run')};
}

async function main(call: Call): Promise<number> {
  if (process.stderr.isTTY) console.error(`Đang đọc ${call.file} …`);
  try {
    // Loaded late: a call at fault need not wait for it.
    const [{importPlan}, {formatReport}] = await Promise.all([
      import('../src/import/import-plan.ts'),
      import('../src/import/plan/report.ts'),
    ]);
    const report = await importPlan(call.file, call);
    console.log(formatReport(report));
    const conflicts = report.changes.some(({action}) => action === 'conflict');
    return conflicts || report.differences.length > 0 || report.findings.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(`Không nhập được ${call.file}\n${error.message}\nChưa ghi gì.`);
    return 1;
  }
}

const call = readCall(USAGE, parseCall);
if (call) process.exitCode = await main(call);
