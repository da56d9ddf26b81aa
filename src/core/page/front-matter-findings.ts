import type * as z from 'zod';
import type {Finding} from './finding.ts';

type Path = readonly PropertyKey[];

/** One finding for each issue of failed YAML, which stands at `where`; `lineOf` finds the line of a path in it. */
export function frontMatterFindings(
  file: string,
  error: z.ZodError,
  data: unknown,
  lineOf: (path: Path) => number,
  where = 'phần đầu trang',
): Finding[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: lineOf([...issue.path, key]),
        found: `trường không có trong mẫu: “${key}”`,
        expected: 'chỉ các trường của mẫu trang này',
        remedy: `xóa dòng “${key}:” hoặc sửa lại tên trường`,
      }));
    }
    const value = valueAt(data, issue.path);
    const field = issue.path.length > 0 ? issue.path.map(String).join('.') : where;
    if (issue.code === 'invalid_union') {
      return [
        {
          file,
          line: lineOf(issue.path),
          found: `kind: ${show(value)}`,
          expected: 'plan, section, topic, instrument, guidance, glossary hoặc page',
          remedy: 'ghi đúng loại trang ở dòng “kind:”',
        },
      ];
    }
    return [
      {
        file,
        line: lineOf(issue.path),
        found: value === undefined ? `thiếu trường “${field}”` : `${field}: ${show(value)}`,
        expected: issue.message,
        remedy:
          value === undefined
            ? `thêm dòng “${String(issue.path.at(-1))}: …” vào ${where}`
            : `sửa giá trị của “${field}”`,
      },
    ];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text === undefined ? 'không có' : text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
