import {shortName} from '../law/short-name.ts';
import type {Page} from './page.ts';

/** What a page is called in the browser's tab and where its link is shared. */
export function tabTitle({frontMatter: data}: Pick<Page, 'frontMatter'>): string {
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

/** The name of a page as lists and feeds show it. */
export function pageTitle(page: Pick<Page, 'frontMatter'>): string {
  return page.frontMatter.kind === 'topic' ? `Chủ đề ${tabTitle(page)}` : tabTitle(page);
}
