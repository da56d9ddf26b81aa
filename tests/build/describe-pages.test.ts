import {expect, test} from 'vitest';
import {describePages} from '../../src/build/describe-pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PAGE =
  '<head><meta property=og:url content=https://a.example/lien-he><meta property=og:title content="Liên hệ | Trang &amp; tài liệu">' +
  '<meta property=og:site_name content="Trang &amp; tài liệu"><meta name=description content="Nơi gửi"><meta name=build-day content=2026-11-29></head>';

async function told(html: string, publisher: string | null): Promise<string[]> {
  const changes = await describePages(publisher)(new Map([['/lien-he/index.html', bytes(html)]]));
  return String(changes.get('/lien-he/index.html') ?? '').match(/<meta name="DC[^>]*>/g) ?? [];
}

test('a page says in the Dublin Core what its head says, and who publishes it where that is known', async () => {
  expect(await told(PAGE, null)).toMatchInlineSnapshot(`
    [
      "<meta name="DC.title" content="Liên hệ"/>",
      "<meta name="DC.description" content="Nơi gửi"/>",
      "<meta name="DC.identifier" content="https://a.example/lien-he"/>",
      "<meta name="DC.language" content="vi"/>",
      "<meta name="DC.type" content="Text"/>",
      "<meta name="DC.format" content="text/html"/>",
      "<meta name="DC.date" content="2026-11-29"/>",
      "<meta name="DC.relation" content="Trang &amp; tài liệu"/>",
    ]
  `);
  expect(await told(PAGE, 'Ban “Một” & Hai')).toContain(
    '<meta name="DC.publisher" content="Ban “Một” &amp; Hai"/>',
  );
});

test('the language is that of what the page says', async () => {
  const english = '<div class="theme-doc-markdown markdown"><div lang=en><h1>Plan</h1></div></div>';
  expect(await told(PAGE + english, null)).toContain('<meta name="DC.language" content="en"/>');
});

test('a page that only leads on says nothing', async () => {
  expect(await told('<head><meta charset=UTF-8></head>', null)).toEqual([]);
});
