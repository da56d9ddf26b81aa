import {describe, expect, it, test} from 'vitest';
import {forceLine, forceSentence} from '../../src/core/page/force-words.ts';
import {forceOn} from '../../src/core/site/instrument-events.ts';
import {site} from './real-site.ts';

const instrument = (key: string) => site.instruments.find((item) => item.key === key)!;
const say = (key: string, day: string) => forceSentence(forceOn(instrument(key), day));

/** When the plan was issued, the last day of Nghị định 42/2022, the day after, and the day of the newest facts. */
const DAYS = ['2023-01-30', '2026-06-30', '2026-07-01', '2026-11-28'] as const;

describe('what the pages say on four days', () => {
  it('of 42/2022/NĐ-CP', () => {
    expect(DAYS.map((day) => say('nghi-dinh-42-2022-nd-cp', day))).toMatchInlineSnapshot(`
      [
        "Còn hiệu lực, có hiệu lực từ 15/08/2022, đến hết ngày 30/06/2026 · nguồn thứ cấp · tính đến 30/01/2023",
        "Còn hiệu lực, có hiệu lực từ 15/08/2022, được sửa đổi, bổ sung bởi Nghị định số 118/2025/NĐ-CP và Nghị định số 132/2025/NĐ-CP, đến hết ngày 30/06/2026 · nguồn thứ cấp · tính đến 30/06/2026",
        "Hết hiệu lực từ 01/07/2026, theo điểm b khoản 2 Điều 90 Nghị định số 224/2026/NĐ-CP (trừ trường hợp chuyển tiếp tại Điều 91) · nguồn thứ cấp · tính đến 01/07/2026",
        "Hết hiệu lực từ 01/07/2026, theo điểm b khoản 2 Điều 90 Nghị định số 224/2026/NĐ-CP (trừ trường hợp chuyển tiếp tại Điều 91) · nguồn thứ cấp · tính đến 23/07/2026",
      ]
    `);
  });

  it('of 61/2018/NĐ-CP', () => {
    expect(DAYS.map((day) => say('nghi-dinh-61-2018-nd-cp', day))).toMatchInlineSnapshot(`
      [
        "Còn hiệu lực, có hiệu lực từ 21/06/2018, được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP, đến hết ngày 30/06/2025 · nguồn thứ cấp tiếng Anh · tính đến 30/01/2023",
        "Hết hiệu lực từ 01/07/2025, theo Nghị định số 118/2025/NĐ-CP · nguồn thứ cấp tiếng Anh · nguồn ngày 11/06/2025",
        "Hết hiệu lực từ 01/07/2025, theo Nghị định số 118/2025/NĐ-CP · nguồn thứ cấp tiếng Anh · nguồn ngày 11/06/2025",
        "Hết hiệu lực từ 01/07/2025, theo Nghị định số 118/2025/NĐ-CP · nguồn thứ cấp tiếng Anh · nguồn ngày 11/06/2025",
      ]
    `);
  });

  it('of 118/2025/NĐ-CP', () => {
    expect(DAYS.map((day) => say('nghi-dinh-118-2025-nd-cp', day))).toMatchInlineSnapshot(`
      [
        "Chưa có hiệu lực; có hiệu lực từ 01/07/2025 · nguồn chính thức · tính đến 30/01/2023",
        "Còn hiệu lực, có hiệu lực từ 01/07/2025, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP · nguồn thứ cấp · tính đến 30/06/2026",
        "Còn hiệu lực, có hiệu lực từ 01/07/2025, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP · nguồn thứ cấp · tính đến 01/07/2026",
        "Còn hiệu lực, có hiệu lực từ 01/07/2025, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP và Nghị định số 309/2026/NĐ-CP · nguồn thứ cấp · tính đến 05/08/2026",
      ]
    `);
  });

  it('of 63/2010/NĐ-CP', () => {
    expect(DAYS.map((day) => say('nghi-dinh-63-2010-nd-cp', day))).toMatchInlineSnapshot(`
      [
        "Hết hiệu lực một phần từ 01/07/2013 (một số điều, khoản), theo Nghị định số 48/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định số 150/2016/NĐ-CP và Nghị định số 92/2017/NĐ-CP · nguồn thứ cấp · tính đến 30/01/2023",
        "Hết hiệu lực một phần từ 01/07/2013 (một số điều, khoản), theo Nghị định số 48/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định số 150/2016/NĐ-CP và Nghị định số 92/2017/NĐ-CP · nguồn thứ cấp · tính đến 02/12/2025",
        "Hết hiệu lực một phần từ 01/07/2013 (một số điều, khoản), theo Nghị định số 48/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định số 150/2016/NĐ-CP và Nghị định số 92/2017/NĐ-CP · nguồn thứ cấp · tính đến 02/12/2025",
        "Hết hiệu lực một phần từ 01/07/2013 (một số điều, khoản), theo Nghị định số 48/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định số 150/2016/NĐ-CP và Nghị định số 92/2017/NĐ-CP · nguồn thứ cấp · tính đến 02/12/2025",
      ]
    `);
  });

  it('of 1085/QĐ-TTg', () => {
    expect(DAYS.map((day) => say('quyet-dinh-1085-qd-ttg-2022', day))).toMatchInlineSnapshot(`
      [
        "Trong giai đoạn thực hiện, đến hết ngày 31/12/2025 · nguồn thứ cấp · tính đến 30/01/2023",
        "Hết giai đoạn thực hiện sau ngày 31/12/2025 · nguồn thứ cấp · nguồn ngày 19/12/2025",
        "Hết giai đoạn thực hiện sau ngày 31/12/2025 · nguồn thứ cấp · nguồn ngày 19/12/2025",
        "Hết giai đoạn thực hiện sau ngày 31/12/2025 · nguồn thứ cấp · nguồn ngày 19/12/2025",
      ]
    `);
  });
});

test('no page says more than its evidence: “còn hiệu lực” is said of no mere citation, and no day is later than its proof', () => {
  for (const {key, force, events} of site.instruments) {
    const {label, mark} = forceLine(force);
    if (events.every(({kind}) => kind === 'cited')) expect([label, mark], key).not.toContain('Còn hiệu lực');
    if (events.length === 0) expect(force.status, key).toBe('khong-ro');
    if (force.asOf !== null) {
      const days = events.flatMap(({date, seen}) => [date, seen].flatMap((day) => day ?? []));
      expect(
        days.some((day) => day >= force.asOf!),
        key,
      ).toBe(true);
    }
  }
});
