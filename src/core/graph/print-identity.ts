import type {Kind, Page} from '../content/page.ts';
import {shortName} from '../content/wording.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {isHome, planOfFile} from './plans.ts';
import type {Site} from './site.ts';

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
  const plan = planOfFile(site.plans, page.file) ?? site.plans.find(isHome) ?? site.plans[0];
  if (!plan) return null;
  const {issuer, issued} = plan.page.frontMatter;
  return {
    issuer,
    document: `${shortName(plan.page.frontMatter)} ngày ${formatVietnameseDate(issued)}`,
    place: placeOf(page),
  };
}

function placeOf(page: Page): string {
  const data = page.frontMatter;
  if (data.kind === 'section') return `Nguyên văn phần: ${data.title}`;
  if (data.kind === 'topic') return `Chủ đề tuyên truyền ${data.letter}`;
  return PLACES[data.kind];
}
