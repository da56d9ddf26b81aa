/** What is wrong with the content, said so that an editor can mend it without a programmer. */
export interface Fault {
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A fault and its place. */
export interface Finding extends Fault {
  /** Path below `docs/`, with forward slashes. */
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
}

/** One finding as the report prints it: place, then what was found, expected and what to do. */
export function formatFinding(finding: Finding): string {
  return [
    `docs/${finding.file}:${finding.line}`,
    `  thấy:     ${finding.found}`,
    `  cần:      ${finding.expected}`,
    `  cách sửa: ${finding.remedy}`,
  ].join('\n');
}

/** All findings in one report, by file and line. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return [...sorted.map(formatFinding), `Có ${findings.length} lỗi trong nội dung.`].join('\n\n');
}

/** A line on what could not be checked yet, because the head of these files is at fault; none where all were read. */
export function unreadLines(unread: readonly Pick<Finding, 'file'>[]): string[] {
  if (unread.length === 0) return [];
  const files = unread.map(({file}) => `docs/${file}`).join(', ');
  return [
    `Chưa đọc được ${files}: mã, số hiệu và cách hỏi dẫn tới đó chưa kiểm được. Sửa xong, chạy lại \`npm run check\`.`,
  ];
}

/** Thrown by builds on faulty content; its message is the whole report. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], unread: readonly Pick<Finding, 'file'>[] = []) {
    super([formatFindings(findings), ...unreadLines(unread)].join('\n\n'));
    this.name = 'ContentError';
    this.findings = findings;
  }
}
