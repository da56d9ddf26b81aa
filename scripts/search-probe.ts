import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {contentPaths} from '../src/build/load-site.ts';
import {ContentError} from '../src/core/page/finding.ts';
import {type ProbeRow, probe, readProbe} from '../src/core/search/probe.ts';
import {loadSiteIndex} from '../src/plugins/search/site-index.ts';
import './terminal.ts';

const USAGE = `Hỏi thử các câu tìm của người biên tập trên nội dung trong docs/, không cần dựng trang.

Cách dùng: npm run -s search:probe -- CAU-TIM.tsv

Mỗi dòng của tệp: câu tìm, rồi sau mỗi dấu tab một kết quả được phép đứng đầu (mã văn bản, #mã mục của kế hoạch, hoặc
địa chỉ trang); chỉ có câu tìm thì in kết quả để xem. Dòng “# …” là ghi chú, “## …” mở một loại.
In mỗi câu một dòng: đúng / thứ N / không thấy / xem, câu tìm, điều đã hiểu, ba kết quả đầu; cuối cùng là tỷ lệ theo loại.

Mã thoát: 0 mọi câu đều đúng; 1 có câu sai hoặc không đọc được tệp, nội dung; 2 gọi sai cách.`;

function main(argv: string[]): number {
  const file = readCall(argv);
  if (file === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (file === null) {
    console.error(USAGE);
    return 2;
  }
  try {
    return report(file);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function report(file: string): number {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    console.error(`${file}: không đọc được tệp. Hãy kiểm tra đường dẫn.`);
    return 1;
  }
  const {index, documents} = loadSiteIndex(contentPaths(join(import.meta.dirname, '..')));
  const {questions, errors} = readProbe(source, documents);
  for (const {line, message} of errors) console.error(`${file}:${line}: ${message}`);
  const rows = questions.map((question) => probe(index, question));
  for (const row of rows) console.log(show(row));
  const judged = rows.filter(({expected}) => expected.length > 0);
  for (const kind of new Set(judged.map((row) => row.kind)))
    summary(
      kind,
      judged.filter((row) => row.kind === kind),
    );
  if (judged.length > 0) summary('Tất cả', judged);
  return errors.length > 0 || judged.some(({rank}) => rank !== 1) ? 1 : 0;
}

function show({text, expected, rank, understood, hits}: ProbeRow): string {
  const verdict =
    expected.length === 0 ? 'xem' : rank === 1 ? 'đúng' : rank === null ? 'không thấy' : `thứ ${rank}`;
  return [verdict, text, understood.join(' · '), ...hits.map(({id, title}) => `${id} (${title})`)].join('\t');
}

function summary(kind: string, rows: readonly ProbeRow[]): void {
  const within = (most: number) => rows.filter(({rank}) => rank !== null && rank <= most).length;
  const share = (count: number) => `${((100 * count) / rows.length).toFixed(1)} %`;
  console.error(
    `${kind === '' ? 'Không ghi loại' : kind}: ${rows.length} câu; đứng đầu ${within(1)} (${share(within(1))}), trong ba kết quả đầu ${within(3)} (${share(within(3))})`,
  );
}

function readCall(argv: string[]): string | 'help' | null {
  try {
    const {values, positionals} = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {help: {type: 'boolean', short: 'h'}},
    });
    if (values.help) return 'help';
    return positionals.length === 1 ? positionals[0]! : null;
  } catch {
    return null;
  }
}

process.exitCode = main(process.argv.slice(2));
