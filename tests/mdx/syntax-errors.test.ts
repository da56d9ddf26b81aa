import {expect, test} from 'vitest';
import {readPage} from '../../src/mdx/read-page.ts';

const HEAD = '---\nkind: page\ntitle: Thử\ndescription: Thử\n---\n\n';

function toldOf(source: string): string[] {
  return readPage('thu.mdx', source).findings.map(({line, found}) => `${line}: ${found}`);
}

test.each([
  ['Tỷ lệ <90%', '7: MDX hỏng: ký tự “9” ngay sau dấu <'],
  ['<a@b.vn>', '7: MDX hỏng: ký tự “@” trong tên thẻ'],
  ['<!-- ghi chú -->', '7: MDX hỏng: ký tự “!” ngay sau dấu <'],
  ['<Clause id=1>', '7: MDX hỏng: ký tự “1” trong giá trị thuộc tính của thẻ'],
  ['<Clause "a">', '7: MDX hỏng: ký tự “"” trong tên thẻ'],
  ['<Clause id "a">', '7: MDX hỏng: ký tự “"” ở chỗ của tên thuộc tính trong thẻ'],
  ['<Clause / x>', '7: MDX hỏng: ký tự “x” sau dấu / ở cuối thẻ'],
  ['<Clause id="a', '8: MDX hỏng: tệp hết khi một thẻ còn chưa viết xong'],
  ['<Clause>\n\nchữ', '7: MDX hỏng: thẻ <Clause> chưa có thẻ đóng'],
  ['<Clause>\n\nchữ\n\n</Claus>', '11: MDX hỏng: thẻ đóng </Claus> trong khi thẻ đang mở là <Clause>'],
  ['chữ </Clause>', '7: MDX hỏng: thẻ đóng không có thẻ mở'],
  ['<b>a</b id="x">', '7: MDX hỏng: thẻ đóng có thuộc tính'],
  ['<b>a</b/>', '7: MDX hỏng: thẻ đóng có thêm dấu / ở cuối'],
  ['- <b>a\n\n</b>', '7: MDX hỏng: thẻ <b> chưa có thẻ đóng'],
  ['chữ { mở', '7: MDX hỏng: dấu { không có dấu } đóng lại'],
  ['{1 +}', '7: MDX hỏng: biểu thức trong ngoặc nhọn, hoặc dòng bắt đầu bằng import hay export'],
  ['import x from', '8: MDX hỏng: biểu thức trong ngoặc nhọn, hoặc dòng bắt đầu bằng import hay export'],
  ['<b {x}>a</b>', '7: MDX hỏng: mã lệnh trong trang'],
  ['> <b\n>a</b>', null],
  ['- a\n  <b id="x"\nc="y">z</b>', '9: MDX hỏng: dòng sau của một thẻ nằm ngoài danh sách hay khối trích'],
])('MDX: %s', (body, told) => {
  const found = toldOf(`${HEAD}${body}\n`);
  if (told !== null) expect(found[0]).toBe(told);
  expect(found.join('\n')).not.toMatch(/unexpected|expected|character|could not/i);
});

test.each([
  ['title: "a" b', 'chữ thừa sau giá trị, thường là chữ sau dấu nháy đóng'],
  ['title: "a\\q"', 'dấu \\ trong giá trị đặt giữa hai dấu nháy kép'],
  ['title: @a', 'giá trị bắt đầu bằng ký hiệu mà YAML giữ riêng (@, `, %)'],
  ['title: `a', 'giá trị bắt đầu bằng ký hiệu mà YAML giữ riêng (@, `, %)'],
  ['title: [a\nkind: b', 'thụt lề không đều'],
  ['\ttitle: a', 'dấu tab ở đầu dòng'],
  ['title: a\ntitle: b', 'một tên trường viết hai lần'],
  ['title: a: b', 'hai dấu “: ” trên một dòng, hoặc dòng sau thụt lề sai'],
  ['- a\ntitle: b', null],
  ['title: {a: b}}', null],
  ['? [a]\n: b', null],
  ['title: !<x> a', null],
])('YAML: %s', (yaml, told) => {
  const found = toldOf(`---\nkind: page\n${yaml}\n---\n\nchữ\n`);
  expect(found.length).toBeGreaterThan(0);
  if (told !== null) expect(found.join('\n')).toContain(`YAML hỏng: ${told}`);
  expect(found.join('\n')).not.toMatch(/unexpected|expected|must|missing|implicit|plain value/i);
});
