import {instrumentKey} from '../../core/law/index.ts';
import {isSharedNumber} from '../../core/law/number.ts';
import {capitalize} from '../../core/text/capital.ts';
import {flatten, textOf} from './clause.ts';
import {documentNumber} from './header.ts';
import {bodyName} from './issuer-name.ts';
import type {ParsedPlan} from './parse-plan.ts';
import {LOCAL_UNITS} from './place-names.ts';

/** What identifies a plan. */
export interface PlanFacts {
  readonly key: string;
  /** `Kế hoạch`. */
  readonly type: string;
  readonly number: string;
  readonly issuer: string;
  /** False where capital letters of the name had to be guessed. */
  readonly issuerSure: boolean;
  /** ISO. */
  readonly issued: string;
  readonly title: string;
  /** Province or city of the issuer, for citations that only say "UBND tỉnh": `tỉnh Đồng Nai`. */
  readonly unit: string | null;
}

/** One thing that the document must say and that was not found. */
export interface MissingFact {
  readonly what: string;
  readonly expected: string;
}

/** Reads the identifying facts; everything missing at once. */
export function planFacts(plan: ParsedPlan): {facts: PlanFacts} | {missing: MissingFact[]} {
  const {header, title} = plan;
  const number = header.number === null ? null : documentNumber(header.number);
  const missing = [
    ...(number === null ? [{what: 'số, ký hiệu', expected: 'một dòng như “Số: 06/KH-KCNĐN”'}] : []),
    ...(header.placeAndDate === null || header.issued === null
      ? [{what: 'địa danh và ngày ban hành', expected: 'một dòng như “Đồng Nai, ngày 30 tháng 01 năm 2023”'}]
      : []),
    ...(header.issuer.length === 0
      ? [{what: 'cơ quan ban hành', expected: 'tên cơ quan bằng chữ in hoa ở đầu văn bản'}]
      : []),
    ...(plan.type === null ? [{what: 'tên loại văn bản', expected: 'một dòng “KẾ HOẠCH”'}] : []),
    ...(title === null ? [{what: 'trích yếu', expected: 'dòng tên kế hoạch ngay dưới chữ “KẾ HOẠCH”'}] : []),
  ];
  if (missing.length > 0) return {missing};
  const type = sentenceCase(plan.type!);
  const text = allText(plan);
  const {name: issuer, sure} = bodyName(header.issuer.join(' '), text);
  const unit =
    unitOf(issuer) ?? (header.superior === null ? null : unitOf(bodyName(header.superior, text).name));
  const issued = header.issued!;
  const place = isSharedNumber(number!) ? placeOf(unit) : undefined;
  return {
    facts: {
      key: instrumentKey({type, number: number!, issued, place}),
      type,
      number: number!,
      issuer,
      issuerSure: sure,
      issued,
      title: title!,
      unit,
    },
  };
}

/** `tỉnh Đồng Nai` → `Đồng Nai`. */
export function placeOf(unit: string | null): string | undefined {
  if (unit === null) return undefined;
  const [, name = unit] =
    /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(\S.*)$/iu.exec(unit) ?? [];
  return name;
}

/** The local unit at the end of a body's name: `Ủy ban nhân dân tỉnh Đồng Nai` → `tỉnh Đồng Nai`. */
function unitOf(body: string): string | null {
  const words = body.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const rest = words.slice(at).join(' ');
    if (LOCAL_UNITS.test(rest)) return rest;
  }
  return null;
}

function allText(plan: ParsedPlan): string {
  const {header} = plan;
  return [
    plan.title ?? '',
    ...plan.clauses.map(textOf),
    ...flatten(plan.annexes).map(textOf),
    header.placeAndDate ?? '',
  ].join('\n');
}

function sentenceCase(text: string): string {
  return capitalize(text.toLowerCase());
}
