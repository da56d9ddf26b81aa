import {shortName} from '../law/short-name.ts';
import type {Page} from './page.ts';

/** The name of a page as lists and feeds show it. */
export function pageTitle({frontMatter: data}: Pick<Page, 'frontMatter'>): string {
  switch (data.kind) {
    case 'plan':
    case 'instrument':
      return shortName(data);
    case 'topic':
      return `Chủ đề ${data.letter}) ${data.title}`;
    default:
      return data.title;
  }
}
