import type {Page} from './page.ts';
import {shortName} from './wording.ts';

/** The name of a page as lists and feeds show it. */
export function pageTitle({frontMatter: data}: Pick<Page, 'frontMatter'>): string {
  switch (data.kind) {
    case 'plan':
      return `${data.type} số ${data.number}`;
    case 'instrument':
      return shortName(data);
    case 'topic':
      return `Chủ đề ${data.letter}) ${data.title}`;
    default:
      return data.title;
  }
}
