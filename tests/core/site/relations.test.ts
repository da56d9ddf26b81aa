import {describe, expect, it, test} from 'vitest';
import {formatFindings} from '../../../src/core/page/finding.ts';
import {buildSite} from '../../../src/core/site/build-site.ts';
import {drawRelations} from '../../../src/core/site/relation-drawing.ts';
import {relationViews} from '../../../src/core/site/relation-views.ts';
import {readPage} from '../../../src/mdx/read-page.ts';
import {site} from '../../content/real-site.ts';

/** An instrument page with one secondary source that is quoted for its status. */
function instrument(number: string, issued: string, relations: string, status = 'chua-kiem-chung') {
  const key = `nghi-dinh-${number.toLowerCase().replace('/nđ-cp', '-nd-cp').replaceAll('/', '-')}`;
  const source = `---
kind: instrument
key: ${key}
type: Nghị định
number: ${number}
issued: ${issued}
status: ${status}
checked: 01/02/2025
relations:
${relations}
sources:
  - url: https://example.org/${key}
    level: secondary
    retrieved: bản lưu
    quotes:
      - field: status
        quote: còn hiệu lực
        check: excerpt
---
`;
  return readPage(`can-cu/${key}.mdx`, source).page!;
}

const relation = (type: string, target: string) => `  - type: ${type}\n    target: ${target}\n    source: 1`;
const A = 'nghi-dinh-1-2020-nd-cp';
const B = 'nghi-dinh-2-2024-nd-cp';

describe('relations', () => {
  it('tells a relation once however many pages declare it', () => {
    const {site: built} = buildSite([
      instrument('1/2020/NĐ-CP', '01/01/2020', relation('amendedBy', B)),
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
      instrument('1/2020/NĐ-CP', '01/01/2020', relation('replacedBy', B), 'con-hieu-luc'),
      instrument('2/2024/NĐ-CP', '01/01/2024', relation('amendedBy', A)),
    ]);
    expect(formatFindings(findings)).toMatchInlineSnapshot(`
      "docs/can-cu/nghi-dinh-1-2020-nd-cp.mdx:9
        thấy:     nghi-dinh-1-2020-nd-cp “con-hieu-luc” nhưng được thay thế bởi Nghị định số 2/2024/NĐ-CP
        cần:      văn bản đã được thay thế thì không còn hiệu lực
        cách sửa: sửa “status” của trang đó, hoặc đổi quan hệ thành amendedBy nếu chỉ thay một phần

      docs/can-cu/nghi-dinh-2-2024-nd-cp.mdx:9
        thấy:     quan hệ chạy vòng: Nghị định số 2/2024/NĐ-CP → Nghị định số 1/2020/NĐ-CP → Nghị định số 2/2024/NĐ-CP
        cần:      quan hệ đi từ văn bản sau đến văn bản trước, không quay lại
        cách sửa: bỏ hoặc đổi chiều một quan hệ trong vòng

      docs/can-cu/nghi-dinh-2-2024-nd-cp.mdx:9
        thấy:     Nghị định số 1/2020/NĐ-CP (01/01/2020) ban hành trước Nghị định số 2/2024/NĐ-CP (01/01/2024)
        cần:      văn bản sửa đổi, thay thế, hướng dẫn hay triển khai phải ban hành sau văn bản kia
        cách sửa: đổi chiều quan hệ (amends ↔ amendedBy …), hoặc sửa ngày ban hành theo nguồn

      Có 3 lỗi trong nội dung."
    `);
  });

  it('refuses a status without a day or a source beyond the plan', () => {
    const page = instrument(
      '1/2020/NĐ-CP',
      '01/01/2020',
      relation('guidedBy', '3/2021/TT-BNV'),
      'con-hieu-luc',
    );
    const bare = {...page, frontMatter: {...page.frontMatter, sources: []}} as typeof page;
    expect(buildSite([page]).findings).toEqual([]);
    expect(buildSite([bare]).findings.map(({found}) => found)).toContain(
      'status: “con-hieu-luc” không có ngày kiểm tra hoặc không có nguồn',
    );
  });
});

test('every relation of the site has a source of its page', () => {
  for (const {declarations} of site.relations) {
    for (const {key, source} of declarations) {
      expect(site.instruments.find((item) => item.key === key)!.sources[source - 1], key).toBeDefined();
    }
  }
});

test('the drawing has a box and an arrow for every relation, apart from each other', () => {
  for (const item of site.instruments) {
    const views = relationViews(site, item.key);
    if (views.length === 0) continue;
    const {own, others, arrows, height} = drawRelations('Nghị định', views);
    expect(others).toHaveLength(views.length);
    expect(arrows).toHaveLength(views.length);
    expect(others.map(({lines}) => lines.find(({verb}) => verb)?.text)).toEqual(
      views.map(({active}) => active),
    );
    const boxes = [...others, own].sort((a, b) => a.y - b.y);
    for (const [index, box] of boxes.entries()) {
      expect(box.y + box.height).toBeLessThanOrEqual(boxes[index + 1]?.y ?? height);
    }
  }
});
