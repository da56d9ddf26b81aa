import {dropEnd} from '../text/drop-end.ts';
import {plansOfPage} from './page-plans.ts';
import type {Clause, Site, Topic} from './site.ts';

/** Letters of a clause's own words that stand for it: as many as a chip has room for on a phone. */
const LETTERS = 36;

/** `Văn hóa công vụ`: a topic among others. */
export function topicName({short, title}: Pick<Topic, 'short' | 'title'>): string {
  return short ?? title;
}

/** The page of guidance about a clause, by the name of what it guides to: `Tờ xếp` for `Hình thức 3: Tờ xếp, pano`. */
export function guidanceOf({pages}: Pick<Site, 'pages'>, clause: string): {url: string; name: string} | null {
  for (const {url, frontMatter} of pages) {
    if (frontMatter.kind === 'guidance' && frontMatter.clause === clause)
      return {url, name: frontMatter.short ?? frontMatter.title.replace(/^[^:]*\d: /, '')};
  }
  return null;
}

/** A task as the guidance calls it, else by its first words: `Đầu mối triển khai`. */
export function taskName({pages, plans}: Pick<Site, 'pages' | 'plans'>, clause: Clause): string {
  const named = pages.flatMap(({frontMatter}) =>
    frontMatter.kind === 'guidance' && plansOfPage(plans, frontMatter.plans).includes(clause.plan)
      ? frontMatter.taskNames
      : [],
  );
  return named.find((name) => name.clause === clause.id)?.short ?? openingWords(clause);
}

/** The first words of a clause, cut between two of them. */
export function openingWords({heading, text}: Pick<Clause, 'heading' | 'text'>, letters = LETTERS): string {
  const words = dropEnd(heading ?? text, /[\s:]/);
  return words.length > letters
    ? `${words.slice(0, words.lastIndexOf(' ', letters)).replace(/[,;]$/, '')}…`
    : words;
}
