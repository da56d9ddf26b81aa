import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {renewStatus} from '../../../src/import/renew-status.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const PAGE = 'can-cu/nghi-dinh-63-2010-nd-cp.mdx';
const DAY = new Date('2026-11-20T03:00:00Z');
const ADDRESS = 'https://vbpl.vn/TW/Pages/vbpq-thuoctinh.aspx?ItemID=25264';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  // One basis and the guidance that rests on it: a whole site takes seconds to check.
  for (const file of [PAGE, 'huong-dan/moi-van-ban-mot-cau.mdx'])
    cpSync(join(PROJECT, 'docs', file), join(root, 'docs', file), {recursive: true});
  mkdirSync(join(root, 'luu'));
});
afterEach(() => rmSync(root, {recursive: true}));

function save(name: string, text: string): string {
  const file = join(root, 'luu', name);
  writeFileSync(file, text);
  utimesSync(file, DAY, DAY);
  return file;
}

const page = () => readFileSync(join(root, 'docs', PAGE), 'utf8');
const ALIVE = `<!-- saved from url=(0057)${ADDRESS} -->
<html><body><table><tr><td>Số ký hiệu</td><td>63/2010/NĐ-CP</td></tr>
<tr><td>Ngày ban hành</td><td>08/06/2010</td></tr>
<tr><td>Tình trạng hiệu lực</td><td>Còn hiệu lực</td></tr></table></body></html>`;

describe('npm run status', () => {
  test('nothing is written without --write', async () => {
    const before = page();
    const {proposals, changed, unread} = await renewStatus([save('63.html', ALIVE)], root, {write: false});
    expect(proposals).toEqual([
      {
        seen: {file: expect.stringMatching(/63\.html$/), url: ADDRESS, savedOn: '2026-11-20'},
        target: '63/2010/NĐ-CP',
        key: 'nghi-dinh-63-2010-nd-cp',
        event: {
          kind: 'recorded',
          date: '2026-11-20',
          quotes: ['Số ký hiệu | 63/2010/NĐ-CP', 'Tình trạng hiệu lực | Còn hiệu lực'],
          check: 'machine',
        },
        verdict: 'new',
        why: null,
      },
    ]);
    expect({changed, unread, same: page() === before}).toEqual({changed: [PAGE], unread: [], same: true});
  });

  test('--write adds the event and its source; comments and all other lines stay; twice is once', async () => {
    const marked = page().replace('\nevents:', '\n# Đã đối chiếu với bản giấy.\nevents:');
    writeFileSync(join(root, 'docs', PAGE), marked);
    const file = save('63.html', ALIVE);
    const {findings} = await renewStatus([file], root, {write: true});
    expect(findings).toEqual([]);
    const added = page()
      .split('\n')
      .filter((line) => !marked.split('\n').includes(line));
    expect(added).toEqual([
      '  - kind: recorded',
      '    date: 20/11/2026',
      expect.stringMatching(/^ {4}source: \d+$/),
      '      - Số ký hiệu | 63/2010/NĐ-CP',
      '      - Tình trạng hiệu lực | Còn hiệu lực',
      `  - url: ${ADDRESS}`,
      '    level: official',
      '    retrieved: trang lưu ngày 20/11/2026',
    ]);
    expect(page()).toContain('# Đã đối chiếu với bản giấy.');
    const again = await renewStatus([file], root, {write: true});
    expect(again.proposals.map(({verdict}) => verdict)).toEqual(['known']);
    expect(again.changed).toEqual([]);
  });

  test('what the page says otherwise is told and never written', async () => {
    const file = save(
      '63.html',
      ALIVE.replace('Ngày ban hành', 'Ngày có hiệu lực').replace('08/06/2010', '09/09/2011'),
    );
    const before = page();
    const {proposals} = await renewStatus([file], root, {write: true});
    expect(proposals.find(({event}) => event.kind === 'effective')).toMatchObject({
      verdict: 'contrary',
      why: expect.stringContaining('trang đang ghi effective ngày'),
    });
    expect(page()).not.toContain('09/09/2011');
    expect(page()).not.toBe(before);
  });

  test('a page without an address, one that is no page of law, a draft, a file that is not there', async () => {
    const {proposals, unread, changed} = await renewStatus(
      [
        save('a.html', ALIVE.replace(/<!--.*-->/, '')),
        save('b.txt', 'Giá vàng hôm nay tăng.'),
        save('c.txt', `DỰ THẢO\nSố: 77/2026/NĐ-CP\nNghị định này thay thế Nghị định số 63/2010/NĐ-CP.`),
        join(root, 'luu/khong-co.html'),
      ],
      root,
      {write: true},
    );
    expect(proposals.map(({verdict, why}) => ({verdict, why}))).toEqual([
      {verdict: 'unfit', why: expect.stringContaining('địa chỉ')},
    ]);
    expect(unread.map(({why}) => why)).toEqual([
      'không thấy số, ký hiệu của văn bản ở trang này',
      '77/2026/NĐ-CP: trang ghi là dự thảo, chưa làm thay đổi hiệu lực của văn bản nào',
      expect.stringContaining('không có tệp này'),
    ]);
    expect(changed).toEqual([]);
  });

  test('an end that guidance does not know of yet is written, with the places that must follow', async () => {
    const text = [
      'https://vanban.chinhphu.vn/?pageid=27160&docid=1',
      'Số: 77/2026/NĐ-CP',
      'Điều 9. Hiệu lực thi hành',
      '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2026.',
      '2. Nghị định này thay thế Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ.',
    ].join('\n');
    const {changed, findings} = await renewStatus([save('77.txt', text)], root, {write: true});
    expect(changed).toEqual([PAGE]);
    expect(page()).toContain('provision: khoản 2 Điều 9');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({file, found}) => file !== PAGE && found.includes('63/2010/NĐ-CP'))).toBe(true);
  });
});

test('a damaged file is told, and the others are read all the same', async () => {
  const broken = join(root, 'luu', 'hong.docx');
  writeFileSync(broken, 'PK\u0003\u0004hỏng');
  const {proposals, unread} = await renewStatus([broken, save('63.html', ALIVE)], root, {write: false});
  expect(proposals.length).toBe(1);
  expect(unread.map(({file}) => file)).toEqual([broken]);
});

test('a page beyond all measure is refused in seconds, and the message names the measure', async () => {
  const link = '<a rel="ghi-chu">xem</a>';
  const hostile = {
    'sau.html': `<html><body>${'<div>'.repeat(600)}Hết hiệu lực`,
    'rat-sau.html': `<html><body>${'<table><tr><td>'.repeat(5000)}Hết hiệu lực`,
    'dai.html': `<html><body><p id="ghi-chu">${'a'.repeat(40_000)}</p>${link.repeat(100)}`,
    'dai.txt': `Số ký hiệu | 63/2010/NĐ-CP\n${'a'.repeat(3_000_000)}`,
  };
  const files = Object.entries(hostile).map(([name, text]) => save(name, text));
  const nested = save('63.html', `<html><body>${'<div>'.repeat(300)}${ALIVE}`);
  const {proposals, unread} = await renewStatus([...files, nested], root, {write: false});
  expect(proposals.length).toBe(1);
  expect(unread.map(({why}) => /thấy: +(.*)/.exec(why)?.[1])).toEqual([
    'quá 500 lớp lồng nhau trong trang web',
    'quá 500 lớp lồng nhau trong trang web',
    'quá 3.000.000 ký tự',
    'quá 3.000.000 ký tự',
  ]);
}, 30_000);

test('an address that the words speak of is not where they were saved', async () => {
  const words = 'Số ký hiệu | 63/2010/NĐ-CP\nTình trạng hiệu lực | Còn hiệu lực\n';
  const of = async (text: string) =>
    (await renewStatus([save('63.txt', text)], root, {write: false})).proposals[0]?.seen.url;
  expect(await of(`${words}Nộp hồ sơ tại Cổng https://dichvucong.gov.vn hằng ngày.\n`)).toBeNull();
  expect(await of(`${ADDRESS}\n${words}`)).toBe(ADDRESS);
});
