import {describe, expect, test} from 'vitest';
import {enactedEvents} from '../../../src/import/status/enacted-events.ts';

const OWN = '99/2026/NĐ-CP';
const START = 'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2026.';

function read(...paragraphs: string[]) {
  const {events, unread} = enactedEvents(paragraphs, OWN, {start: null, issued: '2026-01-15'});
  const told = events
    .filter(({target}) => target !== OWN)
    .map(({target, kind, date, part, provision}) =>
      [target, kind, date, part, provision].filter(Boolean).join(' · '),
    );
  const own = events.filter(({target}) => target === OWN).map(({kind, date}) => `${kind} ${date}`);
  return {told: [...new Set(told)], own, unread};
}

describe('what an instrument says of its own force', () => {
  test.each([
    [START, ['effective 2026-03-01']],
    ['Nghị định này có hiệu lực kể từ ngày 05/3/2026.', ['effective 2026-03-05']],
    ['Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành.', ['effective 2026-01-15']],
    [
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2026 đến hết ngày 28 tháng 02 năm 2027.',
      ['effective 2026-03-01', 'expires 2027-02-28'],
    ],
    // Of one article, of another text, of a case that may come.
    ['Điều 5 của Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2027.', []],
    ['“Nghị định này có hiệu lực thi hành từ ngày 05 tháng 5 năm 2015.”', []],
    ['Trường hợp Nghị định này có hiệu lực từ ngày khác thì thực hiện theo ngày ấy.', []],
  ])('%s', (text, own) => {
    expect(read(text)).toMatchObject({told: [], own});
  });

  test('a day that must be reckoned is left to the officer', () => {
    const {own, unread} = read('Nghị định này có hiệu lực thi hành sau 45 ngày kể từ ngày ký.');
    expect(own).toEqual([]);
    expect(unread).toEqual([expect.stringContaining('phải tính từ ngày ký')]);
  });
});

describe('what an instrument does to others', () => {
  test.each([
    [['Nghị định này thay thế Nghị định số 11/2020/NĐ-CP.'], ['11/2020/NĐ-CP · ended · 2026-03-01']],
    [
      ['Kể từ ngày Nghị định này có hiệu lực thi hành, Nghị định số 05/2010/NĐ-CP hết hiệu lực.'],
      ['05/2010/NĐ-CP · ended · 2026-03-01'],
    ],
    [
      ['Thông tư số 12/2015/TT-BNV hết hiệu lực từ ngày 01 tháng 9 năm 2026.'],
      ['12/2015/TT-BNV · ended · 2026-09-01'],
    ],
    [
      ['Bãi bỏ Điều 5, Điều 6 Nghị định số 17/2011/NĐ-CP và khoản 3 Điều 2 Nghị định số 18/2012/NĐ-CP.'],
      [
        '17/2011/NĐ-CP · partly-ended · 2026-03-01 · Điều 5, Điều 6',
        '18/2012/NĐ-CP · partly-ended · 2026-03-01 · khoản 3 Điều 2',
      ],
    ],
    [
      [
        'Điều 9. Hiệu lực thi hành',
        '2. Các nghị định sau hết hiệu lực từ ngày Nghị định này có hiệu lực thi hành, trừ trường hợp quy định tại Điều 10 Nghị định này:',
        'a) Nghị định số 64/2007/NĐ-CP;',
        'b) Khoản 2 Điều 7 Nghị định số 45/2026/NĐ-CP.',
        '3. Căn cứ Nghị định số 30/2020/NĐ-CP, các cơ quan thực hiện Nghị định này.',
      ],
      [
        '64/2007/NĐ-CP · ended · 2026-03-01 · điểm a khoản 2 Điều 9',
        '64/2007/NĐ-CP · transitional · Điều 10',
        '45/2026/NĐ-CP · partly-ended · 2026-03-01 · Khoản 2 Điều 7 · điểm b khoản 2 Điều 9',
      ],
    ],
    [
      [
        'Sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP',
      ],
      ['118/2025/NĐ-CP · amended · 2026-03-01'],
    ],
    [
      [
        'Thay thế cụm từ “Văn phòng Chính phủ” bằng cụm từ “Bộ Tư pháp” tại khoản 2 Điều 5 Nghị định số 118/2025/NĐ-CP.',
      ],
      ['118/2025/NĐ-CP · amended · 2026-03-01 · khoản 2 Điều 5'],
    ],
    // What amended the ended text is not said to end with it.
    [
      [
        'Luật Công nghệ thông tin số 67/2006/QH11 đã được sửa đổi, bổ sung theo Luật số 21/2017/QH14 và Luật số 20/2023/QH15 hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
      ],
      ['67/2006/QH11 · ended · 2026-03-01'],
    ],
  ])('%s', (paragraphs, told) => {
    expect(read(START, ...paragraphs)).toMatchObject({told, unread: []});
  });

  test.each([
    'Căn cứ Nghị định số 30/2020/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 31/2021/NĐ-CP;',
    'Trường hợp Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung hoặc thay thế thì áp dụng văn bản mới.',
    'Bộ Nội vụ nghiên cứu, đề nghị bãi bỏ Nghị định số 30/2020/NĐ-CP.',
    'Giấy phép cấp theo Nghị định số 33/2020/NĐ-CP hết hiệu lực sau 5 năm.',
    'Dẫn chiếu đến Nghị định số 30/2020/NĐ-CP đã bị thay thế thì áp dụng văn bản mới.',
    'Nghị định số 09/2010/NĐ-CP tiếp tục có hiệu lực đến hết ngày 31/12/2026.',
    'Các quy định trước đây trái với Nghị định này đều bị bãi bỏ.',
    '“a) Bãi bỏ Nghị định số 19/2001/NĐ-CP.”',
  ])('nothing: %s', (text) => {
    expect(read(START, text).told).toEqual([]);
  });
});
