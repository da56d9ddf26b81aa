import {load} from 'cheerio';
import {expect, it} from 'vitest';
import type {Office} from '../../../src/core/page/office-schema.ts';
import {atomFeed} from '../../../src/core/publish/atom-feed.ts';
import {siteFoot} from '../../../src/core/publish/site-foot.ts';
import {webSite} from '../../../src/core/publish/web-site.ts';
import {officeRows, reachedOrigins, searchedTogether} from '../../../src/core/site/office-view.ts';
import {printIdentity, siteSpeaker} from '../../../src/core/site/print-identity.ts';
import {office} from '../../fixtures/office.ts';
import {site} from '../../fixtures/site.ts';
import {publication} from '../publish/fixture-twins.ts';

const home = site.pages.find(({url}) => url === '/')!;
const {domain: _, ...unpublished} = office;
const bare: Office = {name: 'Ban Một', formerNames: [], notices: [], searchSites: [], sources: []};
const foot = (of: Office | null) => load(siteFoot({...site, office: of}, '/cchc/', [])).text();

it('lists what the profile says and leaves out what it does not', () => {
  expect(officeRows(office).map(({label, value, url}) => [label, url ?? value])).toMatchInlineSnapshot(`
    [
      [
        "Tên",
        "Ban Quản lý Khu kinh tế Sông Trà",
      ],
      [
        "Tên tiếng Anh",
        "Song Tra Economic Zone Authority",
      ],
      [
        "Tên trước đây",
        "Ban Quản lý các khu công nghiệp Sông Trà",
      ],
      [
        "Cơ quan cấp trên",
        "Ủy ban nhân dân tỉnh Sông Trà",
      ],
      [
        "Người đứng đầu",
        "Trưởng ban Nguyễn Văn A",
      ],
      [
        "Địa chỉ",
        "Số 1, đường Sông Trà, phường Một",
      ],
      [
        "Điện thoại",
        "tel:0200000000",
      ],
      [
        "Thư điện tử",
        "mailto:van-thu@song-tra.example",
      ],
      [
        "Trang thông tin điện tử",
        "https://song-tra.example",
      ],
      [
        "Đường dây nóng, tổng đài",
        "0200 000 001",
      ],
      [
        "Góp ý về trang này",
        "mailto:gop-y@song-tra.example",
      ],
    ]
  `);
  expect(officeRows(bare).map(({field}) => field)).toEqual(['name']);
});

it('says at the foot whose site it is, and no more than the profile says', () => {
  expect(foot(office)).toContain(
    'Cơ quan đăng trang này: Ban Quản lý Khu kinh tế Sông Trà. Cơ quan cấp trên: Ủy ban nhân dân tỉnh Sông Trà. Địa chỉ: Số 1,',
  );
  expect(foot(bare)).toContain('Cơ quan: Ban Một.');
  expect(foot(null)).not.toContain('Cơ quan:');
});

it('leads within the folder of its host, by the keys of the main pages', () => {
  const html = siteFoot(site, '/cchc/', [
    {
      title: 'Lối tắt',
      items: [
        {label: 'Trang chủ', to: '/', key: '1'},
        {label: 'Liên hệ', to: '/lien-he'},
      ],
    },
  ]);
  const $ = load(html);
  expect(
    $('a')
      .toArray()
      .map((a) => [$(a).attr('href'), $(a).attr('accesskey')]),
  ).toEqual([
    ['/cchc/', '1'],
    ['/cchc/lien-he', undefined],
  ]);
});

it('escapes what an editor writes', () => {
  expect(siteFoot({...site, office: {...bare, name: 'A & <b>B</b>'}}, '/', [])).toContain(
    'A &amp; &lt;b&gt;B&lt;/b&gt;.',
  );
});

it('is the publisher only where it says at which host it publishes', () => {
  const guide = site.pages.find(({frontMatter}) => frontMatter.kind === 'guidance')!;
  const said = (of: Office | null) => ({
    print: [siteSpeaker({office: of}), printIdentity({...site, office: of}, guide)?.issuer],
    feed: load(atomFeed({...site, office: of}, publication), {xml: true})('author > name').text(),
    publisher: (webSite({...site, office: of}, home, publication.origin) as {publisher?: {name: string}})
      .publisher?.name,
  });
  const {name} = office;
  expect(said(office)).toEqual({
    print: [`Tài liệu của ${name}`, `Hướng dẫn của ${name}`],
    feed: name,
    publisher: name,
  });
  for (const other of [unpublished, null])
    expect(said(other)).toEqual({
      print: ['Tài liệu của trang', 'Hướng dẫn của trang'],
      feed: publication.title,
      publisher: undefined,
    });
});

it('reaches the origin of a search engine, and without one nothing', () => {
  expect(reachedOrigins({...bare, searchEndpoint: 'https://Tim.Song-Tra.example:443/ban-quan-ly/'})).toEqual([
    'https://tim.song-tra.example',
  ]);
  expect(reachedOrigins(bare)).toEqual([]);
  expect(reachedOrigins(null)).toEqual([]);
});

it('names the sites that are searched together, and the hosts that they stand on, each once', () => {
  const several = {
    ...bare,
    searchSites: [
      {name: 'Ban Hai', url: 'https://tinh.example/hai/'},
      {name: 'Ban Ba', url: 'https://tinh.example/ba/'},
      {name: 'Ban Bốn', url: 'http://noi-bo:8080/'},
    ],
  };
  expect(searchedTogether(several)).toEqual({name: 'Ban Một', sites: several.searchSites});
  expect(reachedOrigins(several)).toEqual(['http://noi-bo:8080', 'https://tinh.example']);
  for (const none of [null, bare]) {
    expect(searchedTogether(none)).toBe(null);
    expect(reachedOrigins(none)).toEqual([]);
  }
});
