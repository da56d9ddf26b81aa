import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readDrawnPage} from '../../core/docx/read-page.ts';
import {wordFile} from '../../core/docx/word-file.ts';
import {isElement} from '../../core/plain/html.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';

/** What stands behind the address of a page for the words of its plan alone. */
export const CLEAN = '#ban-sach';

const DAY = /<meta name="?build-day"? content="?(\d{4}-\d\d-\d\d)/;

/** Addresses of the pages of a built site that have a Word file, in the order of their paths. */
export function wordPages(build: string): string[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort()
    .flatMap((file) => {
      const html = readFileSync(join(build, file), 'utf8');
      const path = `/${file.replace(/\/?index\.html$/, '')}`;
      if (!html.includes('type=text/markdown')) return [];
      return html.includes('plan-document') ? [path, path + CLEAN] : [path];
    });
}

/** The Word file of a page of a built site, as of the day of its build; null where there is no such page. */
export async function builtWordFile(build: string, address: string): Promise<Uint8Array | null> {
  const clean = address.endsWith(CLEAN);
  const path = address
    .split('#')[0]!
    .split('/')
    .filter((step) => step !== '')
    .join('/');
  const file = join(build, path, 'index.html');
  if (!existsSync(file) || (address.includes('#') && !clean)) return null;
  const html = readFileSync(file, 'utf8');
  const main = parsePart(html, '<main', '</main>').children.find(isElement);
  const page = main && readDrawnPage(main);
  if (!page || (clean && !page.plan)) return null;
  const day = formatVietnameseDate(DAY.exec(html)?.[1] ?? '');
  return wordFile(page, {day, clean});
}
