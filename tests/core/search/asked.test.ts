import {expect, test} from 'vitest';
import {askedById, askedFindings, readAsked} from '../../../src/core/search/asked.ts';
import {buildIndex, loadIndex, query} from '../../../src/core/search/index.ts';
import {ABBREVIATIONS, SAMPLE} from './sample.ts';

const FILE = 'tra-cuu/cach-hoi.yaml';
const [FIRST, SECOND] = SAMPLE.map(({id}) => id);

function readAll(data: unknown) {
  const {placed, findings} = readAsked(FILE, data, ([id, at]) => String(id).length * 100 + Number(at ?? 0));
  const asked = askedById(placed);
  const documents = SAMPLE.map((document) => {
    const own = asked.get(document.id);
    return own ? {...document, asked: own} : document;
  });
  const loaded = loadIndex(buildIndex(documents, {abbreviations: ABBREVIATIONS}));
  if (!loaded.ok) throw new Error(loaded.message);
  return {findings, ofContent: askedFindings(FILE, placed, documents, loaded.index), index: loaded.index};
}

test('a document is found by words that it does not say', () => {
  const {index, ofContent} = readAll({[FIRST!]: ['chẳng biết đường nào mà lần']});
  expect(ofContent).toEqual([]);
  expect(query(index, 'chang biet duong nao').hits[0]?.id).toBe(FIRST);
  expect(query(readAll({}).index, 'chẳng biết lần').hits.map(({id}) => id)).not.toContain(FIRST);
});

test('says which questions are of nothing, asked twice, or answered by something else', () => {
  const crowd = Array.from({length: 12}, (_, n) => ({
    ...SAMPLE[0]!,
    id: `other-${n}`,
    title: 'Chuyện lạ lùng',
  }));
  const documents = [...SAMPLE, ...crowd];
  const loaded = loadIndex(buildIndex(documents, {abbreviations: ABBREVIATIONS}));
  if (!loaded.ok) throw new Error(loaded.message);
  const placed = [
    {id: '/khong-co', question: 'a', line: 1},
    {id: '/khong-co', question: 'b', line: 2},
    {id: 'other-0', question: 'chuyện lạ lùng', line: 3},
    {id: 'other-1', question: 'Chuyện lạ lùng', line: 4},
    {id: SECOND!, question: 'lạ lùng', line: 5},
  ];
  const found = askedFindings(FILE, placed, documents, loaded.index).map(
    (own) => `${own.line}: ${own.found}`,
  );
  expect(found).toEqual([
    '1: “/khong-co” không phải mục nào của trang',
    '4: “Chuyện lạ lùng” đã có ở dòng 3',
    `5: “lạ lùng” không đưa tới “${SECOND}”`,
  ]);
});

test('a faulty list is told with its line; the others are read', () => {
  const data = {a: ['câu một'], bb: [], ccc: 'câu', dddd: ['', 'câu hai']};
  const {placed, findings} = readAsked(FILE, data, ([id, at]) => String(id).length * 10 + Number(at ?? 0));
  expect(placed).toEqual([{id: 'a', question: 'câu một', line: 10}]);
  expect(findings.map(({line, found, expected}) => `${line} ${found}: ${expected}`)).toMatchInlineSnapshot(`
    [
      "20 cách hỏi “bb” chưa đúng: ít nhất một câu, hoặc xóa mục này",
      "30 cách hỏi “ccc” chưa đúng: danh sách câu trong ngoặc vuông",
      "40 cách hỏi “dddd” chưa đúng: một câu ngắn như khi gõ vào ô tìm, không quá 80 chữ cái",
    ]
  `);
  expect(readAsked(FILE, [], () => 1).findings).toHaveLength(1);
});
