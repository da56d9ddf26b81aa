import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readDrawnPage} from '../../core/docx/read-page.ts';
import {wordFile} from '../../core/docx/word-file.ts';
import {CLEAN_COPY} from '../../core/page/page-file-name.ts';
import {isElement} from '../../core/plain/html.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';
import {builtPages} from '../pdf/built-pages.ts';

const DAY = /<meta name="?build-day"? content="?(\d{4}-\d\d-\d\d)/;

/** Addresses of the pages of a built site that have a Word file, in the order of their paths. */
export function wordPages(build: string): string[] {
  return builtPages(build)
    .filter(({html}) => html.includes('type=text/markdown'))
    .flatMap(({path, html}) => (html.includes('plan-document') ? [path, path + CLEAN_COPY] : [path]));
}

/** The Word file of a page of a built site, as of the day of its build; null where there is no such page. */
export async function builtWordFile(build: string, address: string): Promise<Uint8Array | null> {
  const clean = address.endsWith(CLEAN_COPY);
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
