import type {SpokenEvent} from '../../../src/core/page/force-words.ts';
import type {KnownInstrument} from '../../../src/core/review/known-instrument.ts';

/** An event of an instrument, by nobody unless it is said by whom. */
export function event(kind: SpokenEvent['kind'], date: string, more: Partial<SpokenEvent> = {}): SpokenEvent {
  const nothing = {by: null, byName: null, byUrl: null, provision: null, part: null, language: null};
  return {...nothing, kind, date, level: 'secondary', seen: date, ...more};
}

const decree = (
  number: string,
  issued: string,
  title: string,
  events: readonly SpokenEvent[],
): KnownInstrument => ({
  key: `nghi-dinh-${number.replaceAll('/', '-')}-nd-cp`,
  type: 'Nghị định',
  number: `${number}/NĐ-CP`,
  issuer: 'Chính phủ',
  issued,
  title,
  url: `/can-cu/nghi-dinh-${number.replaceAll('/', '-')}-nd-cp`,
  events,
});

const ONE_STOP =
  'thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia';

/** What the checker knows in its tests: a plan whose places are known, and acts in several states of force. */
export const INSTRUMENTS: readonly KnownInstrument[] = [
  {
    key: 'ke-hoach-06-kh-kcndn-2023',
    type: 'Kế hoạch',
    number: '06/KH-KCNĐN',
    issuer: 'Ban Quản lý các Khu công nghiệp Đồng Nai',
    issued: '2023-01-30',
    title:
      'Thông tin, tuyên truyền cải cách hành chính, kiểm soát thủ tục hành chính của Ban Quản lý các Khu công nghiệp năm 2023',
    url: '/ke-hoach',
    events: [event('period', '2023-12-31', {level: 'plan', seen: '2023-01-30'})],
    outline: ['I', 'II', 'III', 'III 1', 'III 2', 'III 2 a', 'III 2 b', 'IV', 'IV 1'],
  },
  {
    key: 'ke-hoach-12-kh-ubnd-dong-nai-2023',
    type: 'Kế hoạch',
    number: '12/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Đồng Nai',
    issued: '2023-01-12',
    title: 'Thông tin, tuyên truyền kiểm soát thủ tục hành chính tỉnh Đồng Nai năm 2023',
    url: '/can-cu/ke-hoach-12-kh-ubnd-dong-nai-2023',
    events: [event('period', '2023-12-31', {level: 'plan', seen: '2023-01-30'})],
  },
  {
    key: 'quyet-dinh-06-qd-ttg-2022',
    type: 'Quyết định',
    number: '06/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issued: '2022-01-06',
    title:
      'Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
    url: '/can-cu/quyet-dinh-06-qd-ttg-2022',
    events: [event('period', '2025-12-31', {seen: '2026-07-23'})],
  },
  decree('63/2010', '2010-06-08', 'Về kiểm soát thủ tục hành chính', [
    event('effective', '2010-10-14', {level: 'official', seen: null}),
    event('partly-ended', '2013-07-01', {by: '48/2013/NĐ-CP', byName: 'Nghị định số 48/2013/NĐ-CP'}),
  ]),
  decree(
    '92/2017',
    '2017-08-07',
    'Sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính',
    [event('effective', '2017-09-25')],
  ),
  decree(
    '42/2022',
    '2022-06-24',
    'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    [
      event('effective', '2022-08-15', {seen: null}),
      event('ended', '2026-07-01', {
        by: 'nghi-dinh-224-2026-nd-cp',
        byName: 'Nghị định số 224/2026/NĐ-CP',
        seen: '2026-07-23',
      }),
    ],
  ),
  decree('118/2025', '2025-06-09', `Về ${ONE_STOP}`, [
    event('effective', '2025-07-01', {level: 'official'}),
    event('amended', '2025-12-31', {by: 'nghi-dinh-367-2025-nd-cp', byName: 'Nghị định số 367/2025/NĐ-CP'}),
    event('amended', '2026-08-05', {by: '309/2026/NĐ-CP', byName: 'Nghị định số 309/2026/NĐ-CP'}),
  ]),
  decree(
    '367/2025',
    '2025-12-31',
    `Sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 về ${ONE_STOP}`,
    [event('cited', '2026-08-05')],
  ),
  decree('224/2026', '2026-06-24', 'Quy định chi tiết một số điều và biện pháp thi hành Luật Chuyển đổi số', [
    event('effective', '2026-07-01', {seen: '2026-07-23'}),
  ]),
];
