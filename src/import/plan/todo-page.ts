import {datedName} from '../../core/law/short-name.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import type {ImportReport} from './import-report.ts';
import {nextSteps} from './next-steps.ts';

/** Beside a plan's pages: what is left to do after the last import. Plain text, so that it is no page of the site. */
export const TODO = 'viec-tiep-theo.txt';

/** What an editor has to do after an import, each place in full; `day` is ISO, of the import. */
export function todoPage(report: ImportReport, day: string | undefined): string {
  const steps = nextSteps(report).map(({what, places}, index) =>
    [`${index + 1}. ${what}`, ...places.map((place) => `   - ${place.replaceAll('\n', '\n     ')}`)].join(
      '\n',
    ),
  );
  return `${[
    `VIỆC TIẾP THEO SAU KHI NHẬP ${datedName(report.facts).toUpperCase()}`,
    `${day === undefined ? '' : `Ngày nhập: ${formatVietnameseDate(day)}. `}Tình trạng của căn cứ là tình trạng trên trang vào ngày ấy. Tệp này không đăng lên trang; lần nhập sau ghi lại, nên đừng ghi thêm vào đây.`,
    ...steps,
  ].join('\n\n')}\n`;
}
