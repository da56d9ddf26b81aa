import {expect, test} from 'vitest';
import {explainFailure, roomIn} from '../../src/build/failure.ts';

const ROOMY = {megabytes: 5000, files: 1e6};

test('a full disk: what to do, and nothing of the trace', () => {
  const trace = `[Error: ENOSPC: no space left on device, write] {\n  errno: -28,\n  code: 'ENOSPC',\n}\n    at writeFile (x.js:1:1)`;
  expect(explainFailure(trace, {megabytes: 3, files: 1e6})).toMatchInlineSnapshot(`
    "Không dựng được trang; bản dựng trước vẫn còn nguyên.
    Ổ đĩa đã đầy (còn 3 MB). Hãy xóa bớt tệp để còn ít nhất 100 MB rồi chạy lại lệnh."
  `);
});

test.each([
  ['as the bundler says it', 'Rspack: No space left on device (os error 28)', ROOMY],
  ['as a quota says it', 'EDQUOT: disk quota exceeded, write', ROOMY],
  ['where only the disk says it', 'docusaurus: SIGBUS', {megabytes: 0, files: 1e6}],
])('a full disk, %s', (_, text, room) => {
  expect(explainFailure(text, room)).toContain('Ổ đĩa đã đầy');
});

test('a disk that takes no more files', () => {
  expect(explainFailure('ENOSPC', {megabytes: 900, files: 0})).toMatchInlineSnapshot(`
    "Không dựng được trang; bản dựng trước vẫn còn nguyên.
    Ổ đĩa đã đầy (còn 900 MB, chỉ tạo thêm được 0 tệp). Hãy xóa bớt tệp để còn ít nhất 100 MB rồi chạy lại lệnh."
  `);
});

test('a folder that may not be written', () => {
  expect(
    explainFailure("Error: EACCES: permission denied, mkdir '/trang/.cache'\n    at x", ROOMY),
  ).toMatchInlineSnapshot(`
    "Không dựng được trang; bản dựng trước vẫn còn nguyên.
    Không được phép ghi /trang/.cache. Hãy kiểm tra quyền của thư mục, hoặc chép dự án sang thư mục của mình."
  `);
});

test('an anchor that no page has: where the link stands and where it leads, nothing of the trace', () => {
  const text = `Error: Unable to build website for locale vi. {
  [cause]: Error: Docusaurus found broken anchors!

  Exhaustive list of all broken anchors found:
  - Broken anchor on source page path = /huong-dan/doanh-nghiep:
     -> linking to /huong-dan/van-phong#sai
     -> linking to #khong-co (resolved as: /huong-dan/doanh-nghiep#khong-co)

      at throwError (x.js:1:1)`;
  expect(explainFailure(text, ROOMY)).toMatchInlineSnapshot(`
    "Trang /huong-dan/doanh-nghiep: liên kết tới “/huong-dan/van-phong#sai”, trang ấy không có chỗ mang tên sau dấu #.
      cách sửa: mở trang được dẫn tới, chép địa chỉ ở dấu # cạnh tiêu đề; hoặc bỏ từ dấu # trong liên kết
    Trang /huong-dan/doanh-nghiep: liên kết tới “#khong-co”, trang ấy không có chỗ mang tên sau dấu #.
      cách sửa: mở trang được dẫn tới, chép địa chỉ ở dấu # cạnh tiêu đề; hoặc bỏ từ dấu # trong liên kết

    Không dựng được trang; bản dựng trước vẫn còn nguyên."
  `);
});

test('anything else is told as it was', () => {
  expect(explainFailure('Docusaurus found broken links!', ROOMY)).toMatchInlineSnapshot(`
    "Docusaurus found broken links!

    Không dựng được trang; bản dựng trước vẫn còn nguyên.
    Ở trên là lời báo của công cụ dựng trang, bằng tiếng Anh. Hãy chạy npm run check; nếu nội dung không có lỗi, xem lại các tệp ngoài docs/ vừa sửa (git status), hoặc gửi nguyên lời báo cho người phụ trách kỹ thuật."
  `);
});

test('the room of a disk is a number of megabytes and of files', () => {
  const {megabytes, files} = roomIn(import.meta.dirname);
  expect(megabytes).toBeGreaterThan(0);
  expect(files).toBeGreaterThan(0);
});
