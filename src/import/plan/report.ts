import {describeDiscrepancy} from '../../core/law/discrepancy.ts';
import {datedName} from '../../core/law/short-name.ts';
import {formatFinding} from '../../core/page/finding.ts';
import {flatten} from './clause.ts';
import type {ClauseDifference} from './compare.ts';
import {errorCount, type ImportReport} from './import-report.ts';
import {deadBasisWords, nextSteps} from './next-steps.ts';
import {outlineItems, type ParsedPlan} from './parse-plan.ts';
import type {Action, FileChange} from './reconcile.ts';

const ACTIONS: Readonly<Record<Action, string>> = {
  create: 'tạo mới',
  update: 'cập nhật',
  unchanged: 'giữ nguyên, không đổi',
  kept: 'giữ bản biên tập đã sửa',
  conflict: 'XUNG ĐỘT, không ghi đè',
  remove: 'xóa, văn bản không còn phần này',
};

const LONGEST_LIST = 200;

/** The report in Vietnamese, for standard output. */
export function formatReport(report: ImportReport): string {
  const {plan, facts} = report;
  const items = outlineItems(plan);
  const at = (line: number) => (line > 0 ? `${plan.unit} ${line}: ` : '');
  return [
    summaryLine(report),
    ...(report.findings.length > 0
      ? [['Còn phải sửa trước khi dựng trang', ...report.findings.map(formatFinding)].join('\n')]
      : []),
    ...report.changes.filter(({action}) => action === 'conflict').map(conflict),
    ...(report.differences.length > 0 ? [handMade(report.differences)] : []),
    section('Chưa chắc', [
      ...(facts.issuerSure
        ? []
        : [`tên cơ quan chỉ có bằng chữ in hoa, xem lại cách viết hoa ở index.mdx: “${facts.issuer}”`]),
      ...plan.doubts.map(({line, text, reason}) => `${at(line)}${reason}: “${text}”`),
    ]),
    section(
      'Bỏ ra',
      plan.dropped.map(({line, text, reason}) => `${at(line)}${reason}: “${text}”`),
    ),
    section(
      'Căn cứ đã hết hiệu lực',
      report.dead.map((basis) => deadBasisWords(basis).replaceAll('\n', '\n  ')),
    ),
    section('Tìm thấy', [
      `${datedName(facts)}, mã ${facts.key}`,
      `Cơ quan ban hành: ${facts.issuer}${plan.header.superior === null ? '' : ` (cấp trên: ${plan.header.superior})`}`,
      `Trích yếu: ${facts.title}`,
      `Căn cứ: ${count(plan, /^can-cu-/)}; lời mở đầu: ${has(plan, 'mo-dau')}; lời kết: ${has(plan, 'ket-thuc')}; nơi nhận: ${count(plan, /^noi-nhan-/)}; chữ ký: ${plan.signature.length} dòng; phụ lục: ${plan.annexes.length}`,
      `Đề cương: ${items.length} mục, trong đó ${items.filter(({heading}) => heading !== null).length} có tên`,
      ...plan.clauses.flatMap((clause) =>
        topLine(clause.label, clause.heading, flatten(clause.children).length),
      ),
      ...plan.notes,
    ]),
    citations(report),
    section(
      'Tệp',
      report.changes.map(({path, action}) => `${ACTIONS[action]}: ${path}`),
    ),
    section(
      'Việc tiếp theo',
      nextSteps(report).map(({what}, index) => `${index + 1}. ${what}`),
    ),
  ].join('\n\n');
}

/** The whole outcome in one line. */
function summaryLine(report: ImportReport): string {
  const {plan, facts, changes, dead, dryRun} = report;
  const doubts = plan.doubts.length + (facts.issuerSure ? 0 : 1);
  return `${dryRun ? 'Xem thử, chưa ghi gì' : 'Nhập kế hoạch'}: ${errorCount(report)} lỗi phải sửa, ${doubts} chỗ chưa chắc, ${plan.dropped.length} phần bỏ ra, ${dead.length} căn cứ đã hết hiệu lực, ${changes.length} tệp.`;
}

function citations({mentions, instruments, unlinked}: ImportReport): string {
  const fresh = new Set(instruments.map(({key}) => key));
  const known = new Set(
    mentions.flatMap(({citation}) =>
      citation.resolution === 'linked' && !fresh.has(citation.key!) ? [citation.key!] : [],
    ),
  );
  const ambiguous = mentions.filter(({citation}) => citation.resolution === 'ambiguous');
  const odd = mentions.filter(({citation}) => citation.discrepancies.length > 0);
  const named = new Set(
    mentions.flatMap(({citation}) =>
      citation.kind === 'named' && citation.resolution === 'unknown' ? [citation.title] : [],
    ),
  );
  return [
    section(
      'Trích dẫn mới, đã lập trang chưa kiểm chứng',
      instruments.map(({key, type, number}) => `${type} ${number} → can-cu/${key}.mdx`),
    ),
    section('Trích dẫn đã có trang', [...known]),
    section(
      'Trích dẫn chưa rõ là văn bản nào',
      ambiguous.map(
        ({citation, text}) =>
          `“${text.slice(citation.start, citation.end)}”: có thể là ${citation.candidates.join(', ')}`,
      ),
    ),
    section(
      'Trích dẫn đáng ngờ',
      odd.map(
        ({citation, text}) =>
          `“${text.slice(citation.start, citation.end)}”: ${citation.discrepancies.map(describeDiscrepancy).join(' ')}`,
      ),
    ),
    section(
      'Trích dẫn không lập được trang',
      unlinked.map(({page, number, reason}) => `${number} (${page}): ${reason}`),
    ),
    section('Văn bản gọi theo tên, không có số', [...named]),
  ].join('\n\n');
}

function topLine(label: string, heading: string | null, below: number): string[] {
  return heading === null || label === ''
    ? []
    : [`  ${label} ${heading}${below > 0 ? ` (${below} mục bên dưới)` : ''}`];
}

function conflict({path, current, next}: FileChange): string {
  if (next === null)
    return `Xung đột ở ${path}: văn bản mới không còn phần này, nhưng biên tập đã sửa tệp. Xem lại rồi tự xóa nếu không cần.`;
  if (current === null)
    return `Xung đột ở ${path}: biên tập đã xóa tệp mà lần nhập trước tạo ra. Muốn có lại thì xóa dòng của tệp trong tệp .nhap.json.`;
  const now = current.split('\n');
  const wanted = next.split('\n');
  const at = now.findIndex((line, index) => line !== wanted[index]);
  const line = at < 0 ? now.length : at;
  return [
    `Xung đột ở ${path}:${line + 1}`,
    `  đang có:     ${now[line] ?? '(hết tệp)'}`,
    `  văn bản mới: ${wanted[line] ?? '(hết tệp)'}`,
    '  cách sửa:    tự chép chỗ khác nhau vào tệp, rồi nhập lại',
  ].join('\n');
}

function handMade(differences: readonly ClauseDifference[]): string {
  return [
    'Kế hoạch này đã có trang do biên tập tự viết; không ghi đè. Các chỗ khác nhau:',
    ...differences.map(
      ({place, now, next}) => `  ${place}\n    đang có:     ${now}\n    văn bản mới: ${next}`,
    ),
    '  cách sửa: đối chiếu bản gốc rồi sửa tay các trang trên',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `${title}: không có.`;
  const shown = lines.slice(0, LONGEST_LIST).map((line) => `  ${line}`);
  const more = lines.length > LONGEST_LIST ? [`  … và ${lines.length - LONGEST_LIST} dòng nữa`] : [];
  return [`${title}:`, ...shown, ...more].join('\n');
}

function count(plan: ParsedPlan, pattern: RegExp): number {
  return flatten(plan.clauses).filter(({id}) => pattern.test(id)).length;
}

function has(plan: ParsedPlan, id: string): string {
  return plan.clauses.some((clause) => clause.id === id) ? 'có' : 'không thấy';
}
