import {shortName} from '../law/short-name.ts';
import type {Page} from '../page/page.ts';
import {planOfFile} from './plans.ts';
import type {Site} from './site.ts';

/** What a page is called in the browser's tab, in lists and where its link is shared. */
export function pageTitle({frontMatter: data}: Page): string {
  switch (data.kind) {
    case 'plan':
    case 'instrument':
      return shortName(data);
    case 'topic':
      return `${data.letter}) ${data.title}`;
    default:
      return data.title;
  }
}

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
