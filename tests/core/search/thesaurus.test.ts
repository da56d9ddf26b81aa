import {expect, test} from 'vitest';
import {buildIndex, loadIndex, type ThesaurusEntry} from '../../../src/core/search/index.ts';
import {thesaurusFindings} from '../../../src/core/search/thesaurus-findings.ts';
import {readEntries} from '../../../src/core/search/thesaurus-schema.ts';
import {ABBREVIATIONS, SAMPLE} from './sample.ts';

const FILE = 'tra-cuu/tu-dong-nghia.yaml';

function findingsOf(entries: ThesaurusEntry[]) {
  const loaded = loadIndex(buildIndex(SAMPLE, {abbreviations: ABBREVIATIONS, thesaurus: entries}));
  if (!loaded.ok) throw new Error(loaded.message);
  const placed = entries.map((entry, at) => ({entry, line: at + 1}));
  return thesaurusFindings(FILE, placed, SAMPLE, loaded.index).map(({line, found}) => `${line}: ${found}`);
}

test('entries that lead somewhere are no fault', () => {
  expect(findingsOf([{say: 'dán thủ tục', means: ['niêm yết công khai']}])).toEqual([]);
});

test('says what leads nowhere, what is said twice and what hides a better hit', () => {
  expect(
    findingsOf([
      {say: 'gọi điện', means: ['đường dây nóng', 'tờ bướm']},
      {say: 'gọi điện', means: ['đường dây nóng']},
      {say: 'xí nghiệp', means: ['niêm yết công khai'], in: ['instrument']},
    ]),
  ).toEqual([
    '1: “gọi điện” → “tờ bướm”: không mục nào của trang có đủ các chữ này',
    '2: “gọi điện” đã có ở dòng 1',
    '3: “xí nghiệp” → “niêm yết công khai”: không mục nào của trang trong nhóm instrument có đủ các chữ này',
  ]);
});

test('a faulty entry is told with its line; the others are read', () => {
  const data = [
    {say: 'tờ rơi', means: ['tờ xếp']},
    {say: '', means: ['x']},
    {say: 'a', means: []},
    {say: 'b', means: ['c'], weight: 1},
    {say: 'd', means: ['e'], in: ['sách']},
    {say: 'g', mean: ['h']},
  ];
  const {entries, findings} = readEntries(FILE, data, ([at]) => Number(at) + 10);
  expect(entries).toEqual([{entry: data[0], line: 10}]);
  expect(findings.map(({line, found, expected}) => `${line} ${found}: ${expected}`)).toMatchInlineSnapshot(`
    [
      "11 say chưa đúng: một từ hay cụm từ, không để trống",
      "12 means chưa đúng: ít nhất một cách viết của trang",
      "13 weight chưa đúng: số lớn hơn 0 và nhỏ hơn 1",
      "14 in.0 chưa đúng: một trong: clause, instrument, topic, guidance, term, page, tool",
      "15 means chưa đúng: danh sách như [tờ xếp]",
      "15 trường không có trong mẫu: “mean”: chỉ say, means, in, weight",
    ]
  `);
  expect(readEntries(FILE, {}, () => 1).findings).toHaveLength(1);
});
