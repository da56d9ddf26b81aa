import {expect, it} from 'vitest';
import {pageTwin} from '../../../src/mdx/twin/page-twin.ts';

const HEAD =
  '<link rel=canonical href=https://example.org/ke-hoach/i><link rel=alternate type=text/markdown href=/ke-hoach/i.md>';
const FOOT = '<div class=print-foot><span data-page-version>Phiên bản của trang: 30/01/2023.</span></div>';

const page = (main: string) =>
  `<!doctype html><html><head>${HEAD}</head><body><nav>Mục lục</nav>` +
  `<main><nav>Trang chủ</nav><div class="theme-doc-markdown markdown">${main}</div>${FOOT}</main></body></html>`;

it('writes the plan as the document has it: labels, dashes, anchors, links from the root', () => {
  const clause = (id: string, label: string, words: string, below = '') =>
    `<div id=${id} data-clause=${id} class=clause><span class=clause__label>${label}</span><div class=clause__body><p>${words}</p>${below}</div>` +
    `<div class=clause-tools><a href=#${id}>#</a></div></div>`;
  const twin = pageTwin(
    page(
      `<section id=i data-clause=i><header><h1>I. Mục đích</h1></header>${clause(
        'i-a',
        'a)',
        'Thực hiện <a class=citation href=/can-cu/x>Nghị định số 63</a> và <a class=term href=/tra-cuu/thuat-ngu#y>một cửa</a>:',
        clause('i-a-1', '-', 'việc thứ nhất;') + clause('i-a-2', '-', 'xem <a href=#i-a>trên</a>.'),
      )}</section>`,
    ),
  );
  expect(twin?.address).toBe('/ke-hoach/i.md');
  expect(twin?.markdown).toMatchInlineSnapshot(`
    "# <a id="i"></a>I. Mục đích

    Địa chỉ: <https://example.org/ke-hoach/i>

    Phiên bản của trang: 30/01/2023.

    a) <a id="i-a"></a>Thực hiện [Nghị định số 63](/can-cu/x) và một cửa:

    - <a id="i-a-1"></a>việc thứ nhất;

    - <a id="i-a-2"></a>xem [trên](/ke-hoach/i#i-a).
    "
  `);
});

it('keeps facts with their proofs, tables, tasks and details; drops what only works or draws the page', () => {
  const twin = pageTwin(
    page(
      `<header><h1>Văn bản</h1></header><form>Lọc</form><svg><text>vẽ</text></svg><div hidden>ẩn</div>
       <dl class=facts><div><dt>Số<dd>06</div><div><dt>Tình trạng<dd><span>Hết hiệu lực</span><p>theo <q>lời nguồn</q></div></dl>
       <table><thead><tr><th><button type=button>Tên</button><th>Nơi dẫn<tbody><tr><td><a href=/a>A</a><p>chú<td><ul><li>một<li>hai</ul></table>
       <ul class=contains-task-list><li><label><input type=checkbox><span> Việc</span></label></ul>
       <details><summary>Hỏi</summary><p>Đáp</details>`,
    ),
  );
  expect(twin?.markdown).toMatchInlineSnapshot(`
    "# Văn bản

    Địa chỉ: <https://example.org/ke-hoach/i>

    Phiên bản của trang: 30/01/2023.

    - Số: 06

    - Tình trạng: Hết hiệu lực

      theo “lời nguồn”

    | Tên | Nơi dẫn |
    | - | - |
    | [A](/a)<br>chú | một<br>hai |

    - [ ] Việc

    **Hỏi**

    Đáp
    "
  `);
});

it('is null for a page that names no twin, and refuses one without a title', () => {
  expect(pageTwin('<html><head></head><body><main>Tìm kiếm</main></body></html>')).toBeNull();
  expect(() => pageTwin(page('<p>Không tiêu đề'))).toThrow('/ke-hoach/i.md: trang không có phần chính');
});
