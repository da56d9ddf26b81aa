import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {loadOffice} from '../../src/build/load-office.ts';
import {formatFindings} from '../../src/core/page/finding.ts';
import {OFFICE_FOLDER} from '../fixtures/office.ts';

let root: string;
const load = () => loadOffice({docs: join(root, 'docs'), static: join(root, 'static')}, '2026-11-28');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'office-'));
  for (const folder of ['docs', 'static/img']) mkdirSync(join(root, folder), {recursive: true});
  cpSync(OFFICE_FOLDER, join(root, 'docs'), {recursive: true});
  writeFileSync(join(root, 'static/img/bieu-trung.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});

afterEach(() => rmSync(root, {recursive: true}));

it('reads a filled profile, days as ISO, and is content without one', () => {
  const {office, findings} = load();
  expect(findings).toEqual([]);
  expect(office?.notices[0]).toMatchObject({from: '2026-11-20', to: '2026-11-30'});
  rmSync(join(root, 'docs/co-quan.yaml'));
  expect(load()).toEqual({office: null, findings: []});
});

it('tells every mistake with its line and what to do', () => {
  rmSync(join(root, 'static/img/bieu-trung.svg'));
  expect(formatFindings(load().findings)).toMatchInlineSnapshot(`
    "docs/co-quan.yaml:14
      thấy:     emblem: “img/bieu-trung.svg”, không có tệp static/img/bieu-trung.svg
      cần:      biểu trưng của cơ quan, nằm trong static/
      cách sửa: đặt tệp vào static/, sửa đường dẫn, hoặc bỏ dòng “emblem:”

    Có 1 lỗi trong nội dung."
  `);
  const file = join(root, 'docs/co-quan.yaml');
  const source = readFileSync(file, 'utf8')
    .replace('portal: https://song-tra.example', 'portal: song-tra.example')
    .replace('feedback: gop-y@song-tra.example', 'feedback: phòng một cửa')
    .replace('domain: cchc.song-tra.example', 'domain: https://cchc.song-tra.example/')
    .replace('to: 30/11/2026', 'to: 01/11/2026')
    .replace('hotline:', 'duong-day-nong:')
    .concat(
      'sources:\n  - url: https://song-tra.example\n    level: secondary\n    retrieved: xem ngày 27/11/2026\n    quotes: [{field: hotline, quote: "0200", check: excerpt}]\n',
    );
  writeFileSync(file, source);
  expect(formatFindings(load().findings)).toMatchInlineSnapshot(`
    "docs/co-quan.yaml:10
      thấy:     portal: “song-tra.example”
      cần:      địa chỉ bắt đầu bằng https://
      cách sửa: sửa giá trị của “portal”

    docs/co-quan.yaml:11
      thấy:     trường không có trong mẫu: “duong-day-nong”
      cần:      chỉ các trường của mẫu trang này
      cách sửa: xóa dòng “duong-day-nong:” hoặc sửa lại tên trường

    docs/co-quan.yaml:12
      thấy:     feedback: “phòng một cửa”
      cần:      địa chỉ thư điện tử, hoặc địa chỉ https:// của một biểu mẫu
      cách sửa: sửa giá trị của “feedback”

    docs/co-quan.yaml:13
      thấy:     domain: “https://cchc.song-tra.example/”
      cần:      tên miền không có https:// và dấu /, như example.gov.vn
      cách sửa: sửa giá trị của “domain”

    docs/co-quan.yaml:18
      thấy:     notices.0.to: “01/11/2026”
      cần:      ngày cuối không trước ngày đầu
      cách sửa: sửa giá trị của “notices.0.to”

    docs/co-quan.yaml:27
      thấy:     sources.0.quotes.0.field: “hotline”
      cần:      tên một trường đã điền ở trên, như name hoặc hotline
      cách sửa: sửa giá trị của “sources.0.quotes.0.field”

    Có 6 lỗi trong nội dung."
  `);
  writeFileSync(
    file,
    [
      'name: Ban Một',
      'searchSites:',
      '  - {name: Ban Hai, url: hai.example}',
      '  - {name: Ban Một, url: https://ba.example/cchc}',
      '  - {name: Ban Bốn, url: https://ba.example/cchc/}',
      '  - {name: Ban Năm, url: https://nam.example/?q=1}',
    ].join('\n'),
  );
  expect(formatFindings(load().findings)).toMatchInlineSnapshot(`
    "docs/co-quan.yaml:3
      thấy:     searchSites.0.url: “hai.example”
      cần:      địa chỉ của trang, như https://example.gov.vn/cchc/
      cách sửa: sửa giá trị của “searchSites.0.url”

    docs/co-quan.yaml:4
      thấy:     searchSites.1.name: “Ban Một”
      cần:      mỗi trang một tên và một địa chỉ riêng
      cách sửa: sửa giá trị của “searchSites.1.name”

    docs/co-quan.yaml:5
      thấy:     searchSites.2.url: “https://ba.example/cchc/”
      cần:      mỗi trang một tên và một địa chỉ riêng
      cách sửa: sửa giá trị của “searchSites.2.url”

    docs/co-quan.yaml:6
      thấy:     searchSites.3.url: “https://nam.example/?q=1”
      cần:      địa chỉ của trang, như https://example.gov.vn/cchc/
      cách sửa: sửa giá trị của “searchSites.3.url”

    Có 4 lỗi trong nội dung."
  `);
  writeFileSync(
    file,
    'name: Ban Quản lý\nsources: [{url: "https://song-tra.example", level: official, retrieved: xem ngày 29/11/2026}]\n',
  );
  expect(formatFindings(load().findings)).toMatchInlineSnapshot(`
    "docs/co-quan.yaml:2
      thấy:     nguồn 1 ghi mức “official”, nhưng song-tra.example không phải trang của cơ quan Đảng, Nhà nước
      cần:      mức “official” chỉ cho trang của cơ quan Đảng, Nhà nước, như ….gov.vn, ….chinhphu.vn
      cách sửa: ghi “level: secondary”

    Có 1 lỗi trong nội dung."
  `);
});

it('takes the addresses that the search asks besides, and asks that readers are told of them', () => {
  const file = join(root, 'docs/co-quan.yaml');
  const privacy = join(root, 'docs/quyen-rieng-tu.mdx');
  const put = (value: string) => writeFileSync(file, `name: Ban Quản lý\nsearchEndpoint: ${value}\n`);
  writeFileSync(privacy, 'Trang không gọi tới máy chủ nào khác.\n');
  put('http://tim.song-tra.example:9200/ban-quan-ly');
  expect(formatFindings(load().findings)).toMatchInlineSnapshot(`
    "docs/co-quan.yaml:2
      thấy:     searchEndpoint: trang tìm kiếm gọi tới “tim.song-tra.example”, mà trang Quyền riêng tư chưa nêu máy chủ này
      cần:      trang Quyền riêng tư nêu mọi máy chủ mà trang tìm kiếm gọi tới
      cách sửa: nêu “tim.song-tra.example” ở docs/quyen-rieng-tu.mdx, sửa câu “không gọi tới máy chủ nào khác”, hoặc bỏ dòng này

    Có 1 lỗi trong nội dung."
  `);
  writeFileSync(privacy, 'Câu tìm được gửi tới tim.song-tra.example.\n');
  expect(load().findings).toEqual([]);
  expect(load().office?.searchEndpoint).toBe('http://tim.song-tra.example:9200/ban-quan-ly');
  writeFileSync(
    file,
    'name: Ban Quản lý\nsearchSites:\n  - {name: Ban Hai, url: https://hai-van.example/cchc}\n',
  );
  expect(load().office?.searchSites).toEqual([{name: 'Ban Hai', url: 'https://hai-van.example/cchc/'}]);
  expect(load().findings.map(({line, found}) => [line, found])).toEqual([
    [3, expect.stringContaining('gọi tới “hai-van.example”')],
  ]);
  put('tim.song-tra.example');
  expect(formatFindings(load().findings)).toMatchInlineSnapshot(`
    "docs/co-quan.yaml:2
      thấy:     searchEndpoint: “tim.song-tra.example”
      cần:      địa chỉ bắt đầu bằng https:// hoặc http://, như https://tim-kiem.example.gov.vn
      cách sửa: sửa giá trị của “searchEndpoint”

    Có 1 lỗi trong nội dung."
  `);
  writeFileSync(file, 'name: Ban\nsearchSites: [{name: Ban Hai, url: https://a.example;script-src}]\n');
  expect(load().office).toBe(null);
  for (const value of [
    '"https://a.example; script-src *"',
    'https://u:p@a.example',
    'https://a.example/?q=1',
    'ftp://a.example',
  ]) {
    put(value);
    expect(load().office, value).toBe(null);
  }
});
