import {expect, test} from 'vitest';
import {printIdentity, siteIdentities} from '../../../src/core/site/print-identity.ts';
import {site} from '../../fixtures/site.ts';

test('every page says whose document it belongs to', () => {
  for (const page of site.pages)
    expect(printIdentity(site, page)?.document).toBe('Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023');
});

test('only a plan’s own words bear the name of who issued it', () => {
  for (const page of site.pages) {
    const {issuer} = printIdentity(site, page)!;
    const {kind} = page.frontMatter;
    if (kind === 'plan' || kind === 'section' || page.planTexts.length > 0)
      expect(issuer, page.file).toBe('Ban Quản lý các Khu công nghiệp Đồng Nai');
    else if (kind === 'topic' || kind === 'guidance') expect(issuer, page.file).toBe('Hướng dẫn của trang');
    else expect(issuer, page.file).toBe('Tài liệu của trang');
  }
});

test.each([
  ['ke-hoach/iii-2-noi-dung.mdx', 'Nguyên văn phần: III.2. Nội dung tuyên truyền'],
  ['chu-de/g-dich-vu-cong-truc-tuyen.mdx', 'Chủ đề tuyên truyền g'],
  ['can-cu/nghi-dinh-63-2010-nd-cp.mdx', 'Căn cứ pháp lý của kế hoạch'],
  ['can-cu/nghi-dinh-224-2026-nd-cp.mdx', 'Văn bản liên quan đến căn cứ pháp lý của kế hoạch'],
])('%s is told apart: %s', (file, place) => {
  const page = site.pages.find((candidate) => candidate.file === file)!;
  expect(printIdentity(site, page)?.place).toBe(place);
});

test('a tool of the site bears the head of its plan', () => {
  expect(siteIdentities(site)).toMatchInlineSnapshot(`
    [
      {
        "document": "Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023",
        "issuer": "Ban Quản lý các Khu công nghiệp Đồng Nai",
      },
    ]
  `);
});

test('a site without a plan prints without a head', () => {
  expect(siteIdentities({...site, plans: []})).toEqual([]);
  expect(printIdentity({...site, plans: []}, site.pages[0]!)).toBeNull();
});
