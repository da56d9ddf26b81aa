import {describe, expect, it} from 'vitest';
import {byKey} from '../../../src/core/review/known-instrument.ts';
import {type Recitals, rewriteRecitals} from '../../../src/core/review/recitals.ts';
import {reviewText} from '../../../src/core/review/review.ts';
import {knownInstruments} from '../../../src/core/site/known-instruments.ts';
import {site} from '../../fixtures/site.ts';

const instruments = knownInstruments(site);
const known = byKey(instruments);

function rewrite(text: string): Recitals | null {
  return rewriteRecitals(text, reviewText(text, instruments, {date: '2026-11-28'}), known);
}

const CONTROL =
  'Nghị định số 92/2017/NĐ-CP ngày 07 tháng 8 năm 2017 của Chính phủ sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính';

describe('the recitals anew', () => {
  it('one basis a line, a semicolon after each, a full stop after the last; days in words', () => {
    const text = `QUYẾT ĐỊNH

Căn cứ NĐ 92/2017/NĐ-CP ngày 7/8/2017 của Chính phủ về kiểm soát
thủ tục hành chính; căn cứ Luật Chưa Biết số 12/2031/QH20.
Theo đề nghị của Chánh Văn phòng,

Điều 1. Căn cứ tình hình`;
    const found = rewrite(text);
    expect(found?.text.split('\n')).toEqual([
      `Căn cứ ${CONTROL};`,
      'căn cứ Luật Chưa Biết số 12/2031/QH20;',
      'Theo đề nghị của Chánh Văn phòng.',
    ]);
    expect(text.slice(found!.start, found!.end)).toMatch(/^Căn cứ NĐ[\s\S]*Chánh Văn phòng,$/);
  });

  it('what has ended gives way to what is in force, and that is said', () => {
    const found = rewrite('Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ về dịch vụ công;')!;
    expect(found.text).toMatch(
      /^Căn cứ Nghị định số 224\/2026\/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ [^\n]+\.$/,
    );
    expect(found.changes).toHaveLength(1);
    expect(found.changes[0]).toMatchObject({
      before: 'Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ về dịch vụ công',
      why: expect.stringContaining('đã hết hiệu lực từ 01/07/2026'),
    });
  });

  it('a place in what has ended is left to a person', () => {
    const found = rewrite('Căn cứ khoản 2 Điều 5 Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ;')!;
    expect(found.text).toBe('Căn cứ khoản 2 Điều 5 Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ.');
    expect(found.changes).toEqual([]);
    expect(found.open[0]?.why).toContain('đã hết hiệu lực');
  });

  it('a place in what is in force keeps its words', () => {
    expect(rewrite('Căn cứ khoản 2 Điều 5 Nghị định 92/2017/NĐ-CP;')?.text).toBe(
      `Căn cứ khoản 2 Điều 5 ${CONTROL}.`,
    );
  });

  it('a basis that two lines come to stands once', () => {
    const found = rewrite(
      'Căn cứ Nghị định số 92/2017/NĐ-CP;\nCăn cứ Nghị định 92/2017/NĐ-CP ngày 07/8/2017;',
    )!;
    expect(found.text).toBe(`Căn cứ ${CONTROL}.`);
    expect(found.changes.at(-1)).toMatchObject({after: null, why: 'trùng với một căn cứ ở trên'});
  });

  it('a form alone is no reason; what stands right is no change', () => {
    expect(rewrite('Căn cứ Nghị định số 92/2017/NĐ-CP;')?.changes).toMatchObject([{why: null}]);
    expect(rewrite(`Căn cứ ${CONTROL};`)?.changes).toEqual([]);
  });

  it('what is unknown or uncertain stays, and is named', () => {
    const found = rewrite('Căn cứ Nghị định số 12/2031/NĐ-CP;\nCăn cứ Quyết định số 06/QĐ-TTg;')!;
    expect(found.changes).toEqual([]);
    expect(found.open.map(({before}) => before)).toEqual([
      'Căn cứ Nghị định số 12/2031/NĐ-CP',
      'Căn cứ Quyết định số 06/QĐ-TTg',
    ]);
  });

  it('of several citations in one basis each that is sure is written where it stands', () => {
    const found = rewrite(
      'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 8/6/2010 của Chính phủ về kiểm soát thủ tục hành chính được sửa đổi bởi Nghị định số 92/2017/NĐ-CP ngày 8/8/2017 và Nghị định số 12/2031/NĐ-CP;',
    )!;
    expect(found.text).toBe(
      'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính được sửa đổi bởi Nghị định số 92/2017/NĐ-CP ngày 07 tháng 8 năm 2017 của Chính phủ và Nghị định số 12/2031/NĐ-CP.',
    );
    expect(found.changes).toMatchObject([{why: expect.stringContaining('Ngày ghi là 08/08/2017')}]);
    expect(found.open).toMatchObject([{why: expect.stringContaining('Năm ghi là 2031')}]);
  });

  it('an instrument in the title of another is no basis of its own', () => {
    const found = rewrite(
      'Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;',
    )!;
    expect(found.text).toMatch(/^Căn cứ Nghị định số 118\/2025\/NĐ-CP [^\n]+\.$/);
    expect(found.open).toEqual([]);
  });

  it('bases of one line stand on lines of their own, each with its word', () => {
    expect(
      rewrite('Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; Nghị định số 92/2017/NĐ-CP ngày 07/8/2017;')
        ?.text,
    ).toBe(
      `Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;\nCăn cứ ${CONTROL}.`,
    );
  });

  it('the order of the draft stays; that by rank is another, with the lines that move', () => {
    const lines = [
      'Căn cứ Quyết định số 3183/QĐ-UBND ngày 09/9/2021 của UBND tỉnh Đồng Nai',
      'Căn cứ Nghị định số 12/2024/NĐ-CP',
      'Căn cứ Luật Ví dụ số 12/2024/QH15',
      'Căn cứ Nghị định số 11/2024/NĐ-CP',
      'Theo đề nghị của Chánh Văn phòng',
    ];
    const found = rewrite(`${lines.join(';\n')},`)!;
    const order = (text: string) =>
      text.split('\n').map((line) => lines.findIndex((one) => line.startsWith(one.slice(0, 30))));
    expect(order(found.text)).toEqual([0, 1, 2, 3, 4]);
    expect(order(found.byRank!.text)).toEqual([2, 1, 3, 0, 4]);
    expect(found.byRank!.moved.map((line) => order(line)[0])).toEqual([1, 0]);
    expect(found.byRank!.text).toMatch(/Văn phòng\.$/);
    expect(
      rewrite('Căn cứ Luật Ví dụ số 12/2024/QH15;\nCăn cứ Nghị định số 12/2024/NĐ-CP;')?.byRank,
    ).toBeNull();
  });

  it('a draft without recitals has none', () => {
    expect(rewrite('Thực hiện Nghị định số 92/2017/NĐ-CP.')).toBeNull();
  });
});
