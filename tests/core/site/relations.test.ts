import {describe, expect, it} from 'vitest';
import {formatFindings} from '../../../src/core/page/finding.ts';
import {buildSite} from '../../../src/core/site/build-site.ts';
import {relationViews} from '../../../src/core/site/relation-views.ts';
import {readPage} from '../../../src/mdx/read-page.ts';

/** An instrument page with one secondary source. */
function instrument(number: string, issued: string, fields: string) {
  const key = `nghi-dinh-${number.toLowerCase().replace('/nđ-cp', '-nd-cp').replaceAll('/', '-')}`;
  const source = `---
kind: instrument
key: ${key}
type: Nghị định
number: ${number}
issued: ${issued}
${fields}
sources:
  - url: https://example.org/${key}
    level: secondary
    retrieved: bản lưu, 2025-02-01
    quotes:
      - field: number
        quote: Số ${number}
        check: excerpt
---
`;
  return readPage(`can-cu/${key}.mdx`, source).page!;
}

const relation = (type: string, target: string) =>
  `relations:\n  - type: ${type}\n    target: ${target}\n    source: 1`;
const amended = (by: string, number: string) =>
  `events:\n  - kind: amended\n    by: ${by}\n    source: 1\n    quotes: ["được sửa đổi bởi Nghị định số ${number}"]\n    check: excerpt`;
const A = 'nghi-dinh-1-2020-nd-cp';
const B = 'nghi-dinh-2-2024-nd-cp';

describe('relations', () => {
  it('tells a relation once however many pages declare it', () => {
    const {site: built} = buildSite([
      instrument('1/2020/NĐ-CP', '01/01/2020', amended(B, '2/2024/NĐ-CP')),
      instrument('2/2024/NĐ-CP', '01/01/2024', relation('amends', A)),
    ]);
    expect(built.relations.map(({from, verb, to}) => [from.key, verb, to.key])).toEqual([[B, 'amends', A]]);
    expect(relationViews(built, A)[0]).toMatchObject({
      verb: 'được sửa đổi, bổ sung bởi',
      name: 'Nghị định số 2/2024/NĐ-CP',
      acts: false,
      source: {url: '#nguon-1', level: 'nguồn thứ cấp'},
    });
    expect(built.instruments[0]!.changes).toEqual(['được sửa đổi, bổ sung bởi Nghị định số 2/2024/NĐ-CP']);
  });

  it('finds circles, acts before their object, and a replaced instrument said to be in force', () => {
    const {findings} = buildSite([
      instrument('1/2020/NĐ-CP', '01/01/2020', relation('replaces', B)),
      instrument('2/2024/NĐ-CP', '01/01/2024', relation('amends', A)),
    ]);
    expect(formatFindings(findings)).toMatchInlineSnapshot(`
      "docs/can-cu/nghi-dinh-1-2020-nd-cp.mdx:7
        thấy:     Nghị định số 1/2020/NĐ-CP (01/01/2020) ban hành trước Nghị định số 2/2024/NĐ-CP (01/01/2024)
        cần:      văn bản sửa đổi, thay thế, hướng dẫn hay triển khai phải ban hành sau văn bản kia
        cách sửa: đổi chiều quan hệ (ghi amends, replaces ở trang của văn bản sau; amended, ended ở trang của văn bản trước), hoặc sửa ngày ban hành theo nguồn

      docs/can-cu/nghi-dinh-2-2024-nd-cp.mdx:1
        thấy:     không có sự kiện “ended”, nhưng một quan hệ ghi Nghị định số 1/2020/NĐ-CP thay thế văn bản này
        cần:      văn bản đã được thay thế có sự kiện “ended” với ngày, nguồn và lời trích
        cách sửa: thêm sự kiện “ended” vào trang này; nếu chỉ thay một phần, ghi “partly-ended” và đổi quan hệ thành amends

      docs/can-cu/nghi-dinh-2-2024-nd-cp.mdx:7
        thấy:     quan hệ chạy vòng: Nghị định số 1/2020/NĐ-CP → Nghị định số 2/2024/NĐ-CP → Nghị định số 1/2020/NĐ-CP
        cần:      quan hệ đi từ văn bản sau đến văn bản trước, không quay lại
        cách sửa: bỏ hoặc đổi chiều một quan hệ trong vòng

      Có 3 lỗi trong nội dung."
    `);
  });
});
