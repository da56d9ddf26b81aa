import * as z from 'zod';
import type {Finding} from '../page/finding.ts';
import {toNfc} from '../text/fold.ts';
import type {SearchDocument} from './document.ts';
import {answerQuery} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {Lines} from './thesaurus-schema.ts';

/** How readers ask for documents, by their ids. */
export type AskedOf = ReadonlyMap<string, readonly string[]>;

/** A question as readers type it, the id of the document that answers it, and where it is written. */
export type PlacedQuestion = {id: string; question: string; line: number};

const TEMPLATE = '/to-roi/tra-cuu-ho-so: [hồ sơ bị trễ, khi nào có kết quả]';
const SHORT = 'một câu ngắn như khi gõ vào ô tìm, không quá 80 chữ cái';
const questionsSchema = z
  .array(z.string({error: SHORT}).trim().min(1, SHORT).max(80, SHORT), {
    error: 'danh sách câu trong ngoặc vuông',
  })
  .min(1, 'ít nhất một câu, hoặc xóa mục này');

/** Hits among which a document must be when it is asked for as the file says. */
const FOUND_WITHIN = 10;

/** The questions that can be read, and what is wrong with the others. */
export function readAsked(
  file: string,
  data: unknown,
  lineOf: Lines,
): {placed: PlacedQuestion[]; findings: Finding[]} {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const expected = `mỗi dòng một mục: ${TEMPLATE}`;
    const remedy = 'chép lại mẫu ở đầu tệp';
    return {placed: [], findings: [{file, line: 1, found: 'tệp không phải danh sách mục', expected, remedy}]};
  }
  const placed: PlacedQuestion[] = [];
  const findings: Finding[] = [];
  for (const [id, value] of Object.entries(data)) {
    const read = questionsSchema.safeParse(value);
    if (read.success)
      placed.push(...read.data.map((question, at) => ({id, question, line: lineOf([id, at])})));
    for (const issue of read.error?.issues ?? [])
      findings.push({
        file,
        line: lineOf([id, ...issue.path]),
        found: `cách hỏi “${id}” chưa đúng`,
        expected: issue.message,
        remedy: `sửa theo mẫu: ${TEMPLATE}`,
      });
  }
  return {placed, findings};
}

export function askedById(placed: readonly PlacedQuestion[]): AskedOf {
  const asked = new Map<string, string[]>();
  for (const {id, question} of placed) asked.set(id, [...(asked.get(id) ?? []), question]);
  return asked;
}

/** What is wrong with questions as they meet the content: of nothing, asked twice, or answered by something else. */
export function askedFindings(
  file: string,
  placed: readonly PlacedQuestion[],
  documents: readonly Pick<SearchDocument, 'id'>[],
  index: SearchIndex,
  plans = 1,
): Finding[] {
  // Each further plan brings the like of every page and clause.
  const within = FOUND_WITHIN * plans;
  const ids = new Set(documents.map(({id}) => id));
  const first = new Map<string, PlacedQuestion>();
  const lost = new Set<string>();
  return placed.flatMap(({id, question, line}): Finding[] => {
    if (!ids.has(id)) {
      if (lost.has(id)) return [];
      lost.add(id);
      return [
        {
          file,
          line,
          found: `“${id}” không phải mục nào của trang`,
          expected: 'địa chỉ trang, mã văn bản, hoặc mã kế hoạch#mã mục',
          remedy: 'chép lại mã hay địa chỉ, hoặc xóa mục này',
        },
      ];
    }
    const key = toNfc(question).toLowerCase();
    const before = first.get(key);
    if (before) {
      return [
        {
          file,
          line,
          found: `“${question}” đã có ở dòng ${before.line}`,
          expected: 'mỗi câu đưa tới một mục',
          remedy: 'giữ câu ở mục trả lời đúng nhất, xóa câu kia',
        },
      ];
    }
    first.set(key, {id, question, line});
    const {answers} = answerQuery(index, question, {});
    if (answers.slice(0, within).some((answer) => index.document(answer.document)?.id === id)) return [];
    return [
      {
        file,
        line,
        found: `“${question}” không đưa tới “${id}”`,
        expected: `mục ấy trong ${within} kết quả đầu khi hỏi đúng câu này`,
        remedy: 'viết câu gần với mục hơn, hoặc chuyển câu sang mục đang đứng đầu',
      },
    ];
  });
}
