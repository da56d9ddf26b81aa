import type {ImportReport} from './import-report.ts';

/** What an editor has to do after an import, in order; only what this import calls for. */
export function nextSteps(report: ImportReport): string[] {
  const {plan, instruments, unlinked, dead, findings, changes, differences, dryRun} = report;
  const steps = [
    changes.some(({action}) => action === 'conflict') && 'xử lý từng xung đột rồi nhập lại',
    differences.length > 0 && 'đối chiếu các chỗ khác nhau với bản gốc rồi sửa tay các trang đã có',
    findings.length > 0 && 'sửa từng lỗi theo cách sửa ghi kèm',
    plan.doubts.length > 0 && 'đối chiếu từng chỗ chưa chắc với bản gốc',
    plan.dropped.length > 0 && 'xem lại phần bỏ ra: có lời nào của kế hoạch không',
    instruments.length > 0 &&
      'kiểm chứng các trang can-cu/ mới lập: tìm nguồn, ghi ngày xem và lời trích (trang /huong-dan/bien-tap)',
    unlinked.length > 0 && 'xem lại các trích dẫn không lập được trang: bổ sung ngày hoặc lý do',
    dead.length > 0 && 'báo cơ quan ban hành các căn cứ đã hết hiệu lực; không sửa lời kế hoạch',
    dryRun
      ? 'chạy lại lệnh không có --dry-run để ghi các trang'
      : 'chạy npm run check, rồi npm run dev và đọc trang toàn văn cạnh bản gốc',
  ];
  return steps.filter((step) => step !== false).map((step, index) => `${index + 1}. ${step}`);
}
