import {formatFinding} from '../../core/page/finding.ts';
import {uncapitalize} from '../../core/text/capital.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import type {DeadBasis} from './dead-bases.ts';
import type {ImportReport} from './import-report.ts';

/** A thing that an editor has to do after an import, and each place where. */
export interface NextStep {
  readonly what: string;
  readonly places: readonly string[];
}

/** What an editor has to do after an import, in order; only what this import calls for. */
export function nextSteps(report: ImportReport): NextStep[] {
  const {plan, facts, instruments, unlinked, dead, comparisons, findings, changes, differences, dryRun} =
    report;
  const at = (line: number) => (line > 0 ? `${plan.unit} ${line}: ` : '');
  const inDocument = (list: ImportReport['plan']['doubts']) =>
    list.map(({line, text, reason}) => `${at(line)}${reason}: “${text}”`);
  const steps: NextStep[] = [
    {
      what: 'xử lý từng xung đột rồi nhập lại',
      places: changes.flatMap(({action, path}) => (action === 'conflict' ? [path] : [])),
    },
    {
      what: 'đối chiếu các chỗ khác nhau với bản gốc rồi sửa tay các trang đã có',
      places: differences.map(({place}) => place),
    },
    {what: 'sửa từng lỗi theo cách sửa ghi kèm', places: findings.map(formatFinding)},
    {
      what: 'đối chiếu từng chỗ chưa chắc với bản gốc',
      places: [
        ...(facts.issuerSure ? [] : [`tên cơ quan chỉ có bằng chữ in hoa: “${facts.issuer}”`]),
        ...inDocument(plan.doubts),
      ],
    },
    {what: 'xem lại phần bỏ ra: có lời nào của kế hoạch không', places: inDocument(plan.dropped)},
    {
      what: 'kiểm chứng các trang can-cu/ mới lập: tìm nguồn, ghi ngày xem và lời trích (trang /huong-dan/bien-tap)',
      places: instruments.map(({key, type, number}) => `can-cu/${key}.mdx: ${type} ${number}`),
    },
    {
      what: 'xem lại các trích dẫn không lập được trang: bổ sung ngày hoặc lý do',
      places: unlinked.map(({page, number, reason}) => `${number} (${page}): ${reason}`),
    },
    {
      what: 'báo cơ quan ban hành các căn cứ đã hết hiệu lực; không sửa lời kế hoạch',
      places: dead.map(deadBasisWords),
    },
  ];
  return [
    ...steps.filter(({places}) => places.length > 0),
    {
      what: dryRun
        ? 'chạy lại lệnh không có --dry-run để ghi các trang'
        : 'chạy npm run check, rồi npm run dev và đọc trang toàn văn cạnh bản gốc',
      places: [],
    },
    ...(dryRun || comparisons.length === 0
      ? []
      : [
          {
            what: 'ở npm run dev, xem mục, con số, căn cứ nào đã đổi',
            places: comparisons.map(({words, address}) => `${address}: ${uncapitalize(words)}`),
          },
        ]),
  ];
}

/** What became of a basis, what stands in its place, and where that is told. */
export function deadBasisWords({name, on, words, replacement, sources, clauses}: DeadBasis): string {
  return [
    `${name}: ${words} (ở mục ${clauses.join(', ')})`,
    ...(replacement === undefined
      ? []
      : [
          replacement === null
            ? '  văn bản thay thế: trang chưa có, cần tra thêm'
            : `  văn bản thay thế, xét ngày ${formatVietnameseDate(on)}: ${replacement.name}: ${replacement.words}`,
        ]),
    ...sources.map(({url, retrieved}) => `  nguồn: ${url} (${retrieved})`),
  ].join('\n');
}
