import {cite} from '../law/index.ts';
import {shortName} from '../law/short-name.ts';
import type {Finding} from '../page/finding.ts';
import {STATUS_LABELS} from '../page/force-words.ts';
import {isKind, type Page} from '../page/page.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {fold} from '../text/fold.ts';
import {shorten} from '../text/shorten.ts';
import type {Site} from './site.ts';

/** UTF-16 units of a text that a message shows. */
const MOST_SHOWN = 120;

/** Words that tell a reader that a text is of the past, in folded text. */
const PAST =
  /het hieu luc|da het (giai doan|nam thuc hien)|\bthay (the )?(cho )?(nghi|quyet|thong|luat|chi)|bi bai bo|khong con (hieu luc|ap dung)/;

/** Passages of our own words that state as living law what has ended on the day of the build: mistakes. */
export function livingLawFindings(site: Site): Finding[] {
  return passages(site)
    .filter(({outlived}) => !outlived)
    .map(({finding}) => finding);
}

/**
 * The same where the text ended after its page and the passage were last changed: nobody has made a mistake, and no
 * unrelated change turns the check red; a line each under a head. Empty where there is none.
 */
export function outlivedLines(site: Site): string[] {
  const found = passages(site).filter(({outlived}) => outlived);
  if (found.length === 0) return [];
  return [
    `Cảnh báo: ${found.length} chỗ nhắc văn bản đã hết hiệu lực hoặc hết giai đoạn sau lần sửa trang gần nhất (không phải lỗi):`,
    ...found.map(({finding: {file, line, found: words}}) => `  docs/${file}:${line} ${words}`),
  ];
}

interface Told {
  readonly finding: Finding;
  /** Whether the text ended only after both pages were last changed. */
  readonly outlived: boolean;
}

function passages({pages, instruments, mentions, registry, build}: Site): Told[] {
  const over = new Map(
    instruments
      .filter(({force}) => force.status === 'het-hieu-luc' || force.status === 'het-giai-doan')
      .map((item) => [item.key, item]),
  );
  const statements = [
    ...mentions
      .filter(({clause, page}) => clause === null && page.frontMatter.kind !== 'instrument')
      .map(({page, line, citation}) => ({page, line, key: citation.key, words: paragraph(page, line)})),
    ...pages.flatMap((page) => termMentions(page, registry)),
  ];
  const seen = new Set<string>();
  return statements.flatMap(({page, line, key, words}) => {
    const item = key === null ? undefined : over.get(key);
    const id = `${page.file}:${line} ${key}`;
    if (!item || seen.has(id) || isOfThePast(fold(words)) || isHistory(page, item.key)) return [];
    seen.add(id);
    const {status, since} = item.force;
    const day = since === null ? '' : ` từ ${formatVietnameseDate(since)}`;
    const changed = [page.file, item.file].map((file) => build.history[file]?.[0]?.day ?? '9999-12-31');
    return [
      {
        outlived: since !== null && changed.every((day) => day < since),
        finding: {
          file: page.file,
          line,
          found: `nhắc ${shortName(item)} như đang áp dụng: “${shorten(words, MOST_SHOWN)}”`,
          expected: `câu nói rõ văn bản đã ${STATUS_LABELS[status].toLowerCase()}${day}`,
          remedy: `ghi thêm “hết hiệu lực từ …” hay “giai đoạn … đã qua”, dẫn văn bản đang áp dụng, hoặc khai báo ở “history” của trang này kèm lý do`,
        },
      },
    ];
  });
}

function isOfThePast(folded: string): boolean {
  return PAST.test(folded) || folded.split(/[.;]/).some((part) => /da qua|da het/.test(fromTerm(part)));
}

/** From the first word that names a span of years on; empty where there is none. */
function fromTerm(folded: string): string {
  const at = folded.search(/giai doan|nhiem ky/);
  return at < 0 ? '' : folded.slice(at);
}

/** What stands on one line of the file: a table row and a list item are read as a whole. */
function paragraph(page: Page, line: number): string {
  return page.passages
    .filter((passage) => passage.line === line)
    .map(({text}) => text)
    .join(' ');
}

function termMentions(page: Page, registry: Site['registry']) {
  if (!isKind(page, 'glossary')) return [];
  return page.frontMatter.terms.flatMap(({meaning}, index) =>
    cite(meaning, registry, {}).map(({key}) => ({
      page,
      line: page.fieldLines[`terms.${index}`] ?? 1,
      key,
      words: meaning,
    })),
  );
}

function isHistory({frontMatter}: Page, key: string): boolean {
  return 'history' in frontMatter && frontMatter.history.some((item) => item.key === key);
}
