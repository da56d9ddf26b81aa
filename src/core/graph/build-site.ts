import type {Finding} from '../content/finding.ts';
import {isKind, type Page} from '../content/page.ts';
import {unexplainedFindings} from './ledger.ts';
import {collectMentions} from './mentions.ts';
import {misplacedPages} from './places.ts';
import {collectPlans} from './plans.ts';
import {danglingReferences, duplicateKeys} from './references.ts';
import {registryOf} from './registry.ts';
import type {Instrument, Site, Topic} from './site.ts';

/**
 * Joins the pages into the site; every mistake that shows only across pages is a finding. What merely
 * follows from a file that could not be read (`unread`, paths below `docs/`) is not reported again.
 */
export function buildSite(
  pages: readonly Page[],
  unread: readonly string[] = [],
): {site: Site; findings: Finding[]} {
  const {plans, findings: planFindings} = collectPlans(pages);
  const instruments = pages
    .filter((page) => isKind(page, 'instrument'))
    .map(({frontMatter, url, file}): Instrument => ({...frontMatter, url, file}));
  const topics = pages
    .filter((page) => isKind(page, 'topic'))
    .map(({frontMatter, url, file}): Topic => ({...frontMatter, url, file}))
    .sort((a, b) => a.position - b.position);
  const registry = registryOf(plans, instruments);
  const bare = {pages, plans, instruments, topics, registry};
  const mentions = collectMentions(pages, plans, registry);
  return {
    site: {...bare, mentions},
    findings: [
      ...misplacedPages(pages),
      ...planFindings,
      ...duplicateKeys(bare),
      ...danglingReferences(bare, unread),
      ...unexplainedFindings(mentions, unread),
    ],
  };
}
