import {shortName} from '../law/short-name.ts';
import type {Page} from '../page/page.ts';
import {planOfFile} from './plans.ts';
import type {Site} from './site.ts';

/** A sentence or a title that says what a page holds. */
export function pageDescription(site: Site, page: Page): string {
  const data = page.frontMatter;
  switch (data.kind) {
    case 'plan':
      return data.title;
    case 'instrument':
      return data.title ?? shortName(data);
    case 'section': {
      const plan = planOfFile(site.plans, page.file);
      return `${data.title}, ${plan ? shortName(plan.page.frontMatter) : ''}: nguyên văn.`;
    }
    default:
      return data.description;
  }
}
