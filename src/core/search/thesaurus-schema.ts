import * as z from 'zod';
import type {Finding} from '../page/finding.ts';
import type {DocumentKind} from './document.ts';
import type {ThesaurusEntry} from './understand/thesaurus.ts';

const KINDS = [
  'clause',
  'instrument',
  'topic',
  'guidance',
  'term',
  'page',
  'tool',
] as const satisfies readonly DocumentKind[];

const words = z
  .string({error: 'một từ hay cụm từ'})
  .trim()
  .min(1, 'một từ hay cụm từ, không để trống')
  .max(80, 'một cụm từ ngắn, không quá 80 chữ cái');

const entrySchema = z.strictObject({
  say: words,
  means: z.array(words, {error: 'danh sách như [tờ xếp]'}).min(1, 'ít nhất một cách viết của trang'),
  in: z
    .array(z.enum(KINDS, {error: `một trong: ${KINDS.join(', ')}`}), {
      error: 'danh sách nhóm như [clause, guidance]',
    })
    .min(1, 'ít nhất một nhóm, hoặc bỏ dòng “in”')
    .optional(),
  weight: z
    .number({error: 'số lớn hơn 0 và nhỏ hơn 1'})
    .gt(0, 'số lớn hơn 0 và nhỏ hơn 1')
    .lt(1, 'số lớn hơn 0 và nhỏ hơn 1')
    .optional(),
});

export type Lines = (path: readonly PropertyKey[]) => number;

/** The entries that can be read, each with its line, and what is wrong with the others. */
export function readEntries(
  file: string,
  data: unknown,
  lineOf: Lines,
): {entries: PlacedEntry[]; findings: Finding[]} {
  if (!Array.isArray(data)) {
    const expected = 'danh sách, mỗi dòng một mục: - {say: tờ rơi, means: [tờ xếp]}';
    const remedy = 'chép lại mẫu ở đầu tệp';
    return {entries: [], findings: [{file, line: 1, found: 'tệp không phải danh sách', expected, remedy}]};
  }
  const entries: PlacedEntry[] = [];
  const findings: Finding[] = [];
  data.forEach((value: unknown, at) => {
    const read = entrySchema.safeParse(value);
    const line = lineOf([at]);
    if (read.success) {
      entries.push({entry: read.data as ThesaurusEntry, line});
      return;
    }
    for (const issue of read.error.issues) {
      const field = issue.path.map(String).join('.');
      findings.push({
        file,
        line: lineOf([at, ...issue.path]),
        found:
          issue.code === 'unrecognized_keys'
            ? `trường không có trong mẫu: “${issue.keys.join(', ')}”`
            : `${field === '' ? 'mục này' : field} chưa đúng`,
        expected: issue.code === 'unrecognized_keys' ? 'chỉ say, means, in, weight' : issue.message,
        remedy: 'sửa theo mẫu: - {say: tờ rơi, means: [tờ xếp]}',
      });
    }
  });
  return {entries, findings};
}

export type PlacedEntry = {entry: ThesaurusEntry; line: number};
