import {expect, it} from 'vitest';
import {elsewhereWords} from '../../../src/plugins/search/theme/elsewhere-words.ts';

it('says which sites are still asked, and which gave no answer and why', () => {
  expect(elsewhereWords({})).toBe('');
  expect(elsewhereWords({absent: []})).toBe('');
  expect(elsewhereWords({unasked: ['Ban Hai', 'Ban Ba']})).toMatchInlineSnapshot(
    `", đang hỏi thêm: Ban Hai; Ban Ba…"`,
  );
  expect(
    elsewhereWords({
      absent: [
        {name: 'Ban Hai', why: 'silent'},
        {name: 'Ban Ba', why: 'version'},
        {name: 'Ban Bốn', why: 'damaged'},
      ],
    }),
  ).toMatchInlineSnapshot(
    `". Chưa có kết quả của Ban Hai: không trả lời trong 5 giây (tải lại trang để hỏi lại). Chưa có kết quả của Ban Ba: dùng phiên bản khác của phần tìm kiếm. Chưa có kết quả của Ban Bốn: dữ liệu tìm kiếm tải về bị hỏng"`,
  );
});
