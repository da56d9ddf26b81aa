import {type BuiltFiles, type Changes, textsOf} from './built-files.ts';
import {FaultyContent} from './faulty-content.ts';

/** Changes nothing; throws, naming each page whose main part shows nothing, or only that it has failed. */
export function refuseEmptyPages(files: BuiltFiles): Changes {
  const empty = [...textsOf(files, '.html')].filter(([, html]) => isEmpty(html)).map(([path]) => path);
  if (empty.length > 0)
    throw new FaultyContent(
      empty
        .map((path) => `Trang ${path.replace(/(?:\/index)?\.html$/, '') || '/'}: phần chính của trang rỗng.`)
        .join('\n') +
        '\n  cách sửa: mở tệp của trang trong docs/, xem các thẻ <…> vừa thêm hoặc vừa sửa; bỏ thẻ rồi dựng lại',
    );
  return new Map();
}

/** The page's own part, from its `<main>`; of a page of `docs/` what stands in its article. */
function isEmpty(html: string): boolean {
  // A browser sent elsewhere sees nothing of this page.
  if (/<meta http-equiv="?refresh/i.test(html)) return false;
  const start = html.search(/<main[\s>]/i);
  if (start < 0) return true;
  const main = html.slice(start, html.lastIndexOf('</main>'));
  const own = main.indexOf('theme-doc-markdown');
  const article = own < 0 ? main : main.slice(main.indexOf('>', own) + 1);
  return !/[\p{L}\p{N}]/u.test(
    article
      .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<footer[\s\S]*/i, '')
      .replace(/<h1\b[\s\S]*?<\/h1>/gi, '')
      .replace(/<[^<>]*>|&[a-z0-9#]+;/gi, ''),
  );
}
