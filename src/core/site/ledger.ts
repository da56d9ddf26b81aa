import type {Finding} from '../page/finding.ts';
import type {UnreadFile} from '../page/page.ts';
import {slug} from '../text/slug.ts';
import type {Mention} from './site.ts';
import {isOverview} from './unread.ts';

/** How every candidate span ended: the four counts add up to the candidates, or the build fails. */
export interface Ledger {
  readonly candidates: number;
  readonly linked: number;
  readonly ambiguous: number;
  readonly self: number;
  readonly unlinked: number;
}

/** Counts the mentions by outcome; `unlinked` are the declared ones. */
export function ledgerOf(mentions: readonly Mention[]): Ledger {
  const count = (test: (mention: Mention) => boolean) => mentions.filter(test).length;
  return {
    candidates: mentions.length,
    linked: count(({citation}) => citation.resolution === 'linked'),
    ambiguous: count(({citation}) => citation.resolution === 'ambiguous'),
    self: count(({citation}) => citation.resolution === 'self'),
    unlinked: count((mention) => mention.citation.resolution === 'unknown' && isExplained(mention)),
  };
}

/** A law named without number is no promise of a page; a numbered citation is. */
function isExplained(mention: Mention): boolean {
  return (
    mention.citation.resolution !== 'unknown' || mention.reason !== null || mention.citation.kind === 'named'
  );
}

/**
 * Citations that neither lead anywhere nor are declared. Those of a page that is unread, or among the `faulty` files,
 * wait; so do all while a plan is unread, whose number is in its head.
 */
export function unexplainedFindings(
  mentions: readonly Mention[],
  unread: readonly UnreadFile[],
  faulty: readonly string[],
): Finding[] {
  if (unread.some(isOverview)) return [];
  const files = [...unread.map(({file}) => file), ...faulty];
  const waits = ({citation}: Mention) =>
    files.some((file) => file.includes(`-${slug(citation.number ?? '')}`));
  return mentions
    .filter((mention) => !isExplained(mention) && !waits(mention))
    .map(({citation, page, line, text}) => ({
      file: page.file,
      line,
      found: `“${text.slice(citation.start, citation.end)}” không có trang trong can-cu/`,
      expected: 'mỗi văn bản được dẫn có số hiệu thì có một trang căn cứ',
      remedy: `thêm trang docs/can-cu/….mdx cho ${citation.number ?? 'văn bản này'}, hoặc khai báo ở “unlinked” của trang này kèm lý do`,
    }));
}
