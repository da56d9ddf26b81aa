import type {Kind, Page} from '../page/page.ts';
import {shortName} from '../page/wording.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {isHome, planOfFile} from './plans.ts';
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

export type SiteIdentity = Omit<PrintIdentity, 'place'>;

/** What a printed page says of the site; the same on every page. */
export interface PrintData {
  /** `23/11/2026, mã e20cbd83`, or `không rõ`. */
  readonly version: string;
  /** Null where no plan has been published yet. */
  readonly identity: SiteIdentity | null;
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
  const owner = identityOf(planOfFile(site.plans, page.file)) ?? siteIdentity(site);
  return owner && {...owner, place: placeOf(page)};
}

/** Whose site it is, for a page that shows no content of its own: the search, the checker. */
export function siteIdentity(site: Site): SiteIdentity | null {
  return identityOf(site.plans.find(isHome) ?? site.plans[0]);
}

function identityOf(plan: Plan | undefined): SiteIdentity | null {
  if (!plan) return null;
  const {issuer, issued} = plan.page.frontMatter;
  return {issuer, document: `${shortName(plan.page.frontMatter)} ngày ${formatVietnameseDate(issued)}`};
}

function placeOf(page: Page): string {
  const data = page.frontMatter;
  if (data.kind === 'section') return `Nguyên văn phần: ${data.title}`;
  if (data.kind === 'topic') return `Chủ đề tuyên truyền ${data.letter}`;
  return PLACES[data.kind];
}
