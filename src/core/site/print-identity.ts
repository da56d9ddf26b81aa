import {datedName} from '../law/short-name.ts';
import {isKind, type Kind, type Page} from '../page/page.ts';
import {citingClauses} from './instrument-views.ts';
import {publisherOf} from './office-view.ts';
import {isHome, planOfFile} from './plans.ts';
import type {Plan, Site} from './site.ts';

/** What stands at the head of a printed page, so that a sheet says what it is of. */
export interface PrintIdentity {
  /** Who speaks: whoever issued the plan on its own words, the site on everything else. */
  readonly issuer: string;
  /** The plan: `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`. */
  readonly document: string;
  /** What the page is to the plan: `Nguyên văn phần: III.2. Nội dung tuyên truyền`. */
  readonly place: string;
}

export type SiteIdentity = Omit<PrintIdentity, 'place'>;

/** What a printed page says of the site; the same on every page. */
export interface PrintData {
  /** Of each plan, the one that the site is built around first; empty where none has been published yet. */
  readonly identities: readonly SiteIdentity[];
  /** Who speaks on a sheet that is not a plan's own words. */
  readonly speaker: string;
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
  const citing = citingPlans(site, page);
  const owner = planOfFile(site.plans, page.file) ?? citing[0] ?? plansInOrder(site)[0];
  if (!owner) return null;
  const identity = identityOf(owner);
  const issuer = speaksForPlan(page)
    ? identity.issuer
    : isGuidance(page)
      ? `Hướng dẫn ${ofWhom(site)}`
      : siteSpeaker(site);
  return {...identity, issuer, place: placeOf(page, citing.length > 0)};
}

/** `Tài liệu của trang`, or of the office that publishes it. */
export function siteSpeaker(site: Pick<Site, 'office'>): string {
  return `Tài liệu ${ofWhom(site)}`;
}

function ofWhom({office}: Pick<Site, 'office'>): string {
  return `của ${publisherOf(office)?.name ?? 'trang'}`;
}

/** A plan's own words, whole or in parts. */
function speaksForPlan(page: Page): boolean {
  return isKind(page, 'plan') || isKind(page, 'section') || page.planTexts.length > 0;
}

function isGuidance(page: Page): boolean {
  return isKind(page, 'guidance') || isKind(page, 'topic');
}

/** Whose site it is: the plan it is built around, then every other one, the newest first. */
export function siteIdentities(site: Site): SiteIdentity[] {
  return plansInOrder(site).map(identityOf);
}

function plansInOrder({plans}: Site): Plan[] {
  return [...plans.filter(isHome), ...plans.filter((plan) => !isHome(plan))];
}

/** The plans that cite the instrument a page is about, in that order. */
function citingPlans(site: Site, page: Page): Plan[] {
  if (!isKind(page, 'instrument')) return [];
  const keys = new Set(citingClauses(site, page.frontMatter.key).map(({clause}) => clause?.plan));
  return plansInOrder(site).filter(({key}) => keys.has(key));
}

function identityOf({page: {frontMatter}}: Plan): SiteIdentity {
  return {issuer: frontMatter.issuer, document: datedName(frontMatter)};
}

function placeOf(page: Page, cited: boolean): string {
  const data = page.frontMatter;
  if (data.kind === 'instrument' && !cited) return 'Văn bản liên quan đến căn cứ pháp lý của kế hoạch';
  if (data.kind === 'section') return `Nguyên văn phần: ${data.title}`;
  if (data.kind === 'topic') return `Chủ đề tuyên truyền ${data.letter}`;
  return PLACES[data.kind];
}
