import {expect, test} from 'vitest';
import {alignClauses} from '../../../src/core/compare/align-clauses.ts';
import {clauseTerms} from '../../../src/core/compare/clause-terms.ts';
import type {ComparedClause} from '../../../src/core/compare/compared-clause.ts';

test('what one body shortens and another writes out is the same', () => {
  expect(clauseTerms('Báo cáo UBND tỉnh về CCHC')).toEqual(
    clauseTerms('báo cáo Ủy ban nhân dân tỉnh về cải cách hành chính'),
  );
});

test.each([
  ['gọi số 0255 3000 100', ['#telephone']],
  ['báo cáo trước ngày 10/12/2022', ['#deadline']],
  ['đạt 70% trở lên', ['#share']],
  ['dự toán kinh phí', ['#money']],
  ['theo Nghị định số 45/2020/NĐ-CP và 17-NQ/TW', ['# 45/2020/nđ-cp', '# 17-nq/tw']],
  ['giai đoạn 2021-2030', []],
])('the kinds of figures in “%s”', (text, names) => {
  expect(clauseTerms(text).filter((term) => term.startsWith('#'))).toEqual(names);
});

const clause = (id: string, text: string, parent: string | null = null): ComparedClause => ({
  id,
  text,
  parent,
});

test('an act out of a list goes to the list that names it, not to the next clause of its kind', () => {
  const acts =
    'Nghị định số 45/2020/NĐ-CP về thủ tục điện tử; Nghị định số 42/2022/NĐ-CP về dịch vụ công trực tuyến';
  const earlier = [
    clause('i', 'Văn bản cần phổ biến'),
    clause('i-1', acts, 'i'),
    clause('i-2', 'Thông tư số 02/2017/TT-VPCP hướng dẫn nghiệp vụ về thủ tục', 'i'),
  ];
  const later = [
    clause('i', 'Văn bản cần phổ biến'),
    clause('i-1', 'Nghị định số 42/2022/NĐ-CP về dịch vụ công trực tuyến', 'i'),
    clause('i-2', 'Nghị định số 45/2020/NĐ-CP về thủ tục điện tử', 'i'),
  ];
  expect(alignClauses(earlier, later)).toContainEqual({change: 'split', a: ['i-1'], b: ['i-1', 'i-2']});
  // And the other way round: two acts that a later plan names in one clause.
  expect(alignClauses(later, earlier)).toContainEqual({change: 'merged', a: ['i-1', 'i-2'], b: ['i-1']});
});
