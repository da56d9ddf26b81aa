import {expect, it} from 'vitest';
import {feedbackLinks} from '../../../src/core/page/feedback.ts';

const ADDRESS = 'https://a.example/cchc/ke-hoach';
const ask = (feedback: string) =>
  feedbackLinks({feedback}, 'Kế hoạch & căn cứ', ADDRESS).map(({url}) => new URL(url));

it('fills the page into an e-mail', () => {
  const [yes, no, words] = ask('gop-y@a.example');
  expect([yes, no, words].map((url) => url?.searchParams.get('subject'))).toEqual([
    'Trang có ích: Kế hoạch & căn cứ',
    'Trang chưa có ích: Kế hoạch & căn cứ',
    'Góp ý về trang: Kế hoạch & căn cứ',
  ]);
  expect(yes?.pathname).toBe('gop-y@a.example');
  expect(yes?.searchParams.get('body')).toContain(`Địa chỉ: ${ADDRESS}\n`);
});

it('fills the page into the office’s own form, whose parameters stay', () => {
  expect(ask('https://a.example/y-kien?ma=1')[1]?.search).toBe(
    `?ma=1&muc=${encodeURIComponent(ADDRESS)}&y-kien=chua`,
  );
});

it('asks nothing where there is no place for the answer', () => {
  expect(feedbackLinks({}, 'Trang', ADDRESS)).toEqual([]);
  expect(feedbackLinks(null, 'Trang', ADDRESS)).toEqual([]);
});
