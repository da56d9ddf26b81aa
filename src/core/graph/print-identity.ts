import type {Kind, Page} from '../content/page.ts';
import {shortName} from '../content/wording.ts';
import {formatVietnameseDate} from '../text/date.ts';
import type {Plan, Site} from './site.ts';

/** What stands at the head of a printed page, so that a sheet says what it is of. */
export interface PrintIdentity {
  /** Who issued the plan. */
  readonly issuer: string;
  /** The plan: `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`. */
  readonly document: string;
  /** What the page is to the plan: `Nguyên văn phần: III.2. Nội dung tuyên truyền`. */
  readonly place: string;
}

const PLACES: Readonly<Record<Exclude<Kind, 'section' | 'topic'>, string>> = {
  plan: 'Tổng quan kế hoạch',
  instrument: 'Căn cứ pháp lý của kế hoạch',
  guidance: 'Hướng dẫn thực hiện kế hoạch',
  glossary: 'Tra cứu thuật ngữ của kế hoạch',
  page: 'Tài liệu về kế hoạch',
};

/** The identity of a page; null where no plan has been published yet. */
export function printIdentity(site: Site, page: Page): PrintIdentity | null {
  const plan = planOfPage(site, page);
  if (!plan) return null;
  const {issuer, issued} = plan.page.frontMatter;
  return {
    issuer,
    document: `${shortName(plan.page.frontMatter)} ngày ${formatVietnameseDate(issued)}`,
    place: placeOf(page),
  };
}

/** The plan in whose folder a page stands; for any other page the plan of the site's root folder. */
function planOfPage(site: Site, page: Page): Plan | undefined {
  const folder = (plan: Plan) => plan.page.file.replace(/index\.mdx$/, '');
  return (
    [...site.plans]
      .sort((a, b) => folder(b).length - folder(a).length)
      .find((plan) => page.file.startsWith(folder(plan))) ?? site.plans[0]
  );
}

function placeOf(page: Page): string {
  const data = page.frontMatter;
  if (data.kind === 'section') return `Nguyên văn phần: ${data.title}`;
  if (data.kind === 'topic') return `Chủ đề tuyên truyền ${data.letter}`;
  return PLACES[data.kind];
}
