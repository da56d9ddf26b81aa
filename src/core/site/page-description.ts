import {datedName, shortName} from '../law/short-name.ts';
import type {Page} from '../page/page.ts';
import {planInForce} from './plan-phase.ts';
import {planOfFile} from './plans.ts';
import {isShelf, SHELF_TITLE} from './shelf.ts';
import type {Site} from './site.ts';

/** A sentence or a title that says what a page holds. */
export function pageDescription(site: Site, page: Page): string {
  const data = page.frontMatter;
  switch (data.kind) {
    case 'plan':
      return isShelf(site, page) ? `${SHELF_TITLE} có trên trang: năm, cơ quan, tình trạng.` : data.title;
    case 'instrument':
      return data.title ?? shortName(data);
    case 'section': {
      const plan = planOfFile(site.plans, page.file);
      return `${data.title}, ${plan ? shortName(plan.page.frontMatter) : ''}: nguyên văn.`;
    }
    case 'page': {
      const plan = page.url === '/' && site.plans.length > 1 ? planInForce(site) : undefined;
      return plan
        ? `Nguyên văn, căn cứ pháp lý và hướng dẫn thực hiện ${datedName(plan.page.frontMatter)} của ${plan.page.frontMatter.issuer}.`
        : data.description;
    }
    default:
      return data.description;
  }
}
