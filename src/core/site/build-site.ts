import type {Finding} from '../page/finding.ts';
import type {Office} from '../page/office-schema.ts';
import {isKind, type Page, type UnreadFile} from '../page/page.ts';
import {reviewOf} from '../page/review.ts';
import {eventFindings} from './event-findings.ts';
import {factFindings} from './fact-findings.ts';
import {styleFindings} from './house-style.ts';
import {eventsByKey, forceOn, newestEvidence, startOf} from './instrument-events.ts';
import {unexplainedFindings} from './ledger.ts';
import {DRAWN} from './links.ts';
import {listingFindings} from './listing-findings.ts';
import {livingLawFindings} from './living-law.ts';
import {collectMentions} from './mentions.ts';
import {misplacedPages} from './places.ts';
import {collectPlans} from './plans.ts';
import {quotedFactFindings} from './quoted-facts.ts';
import {danglingReferences, duplicateAddresses, duplicateKeys} from './references.ts';
import {registryOf} from './registry.ts';
import {relationFindings} from './relation-findings.ts';
import {collectRelations, laterChanges} from './relations.ts';
import type {BuildFacts, Instrument, Site, Topic} from './site.ts';
import {sourceFindings} from './source-findings.ts';

/**
 * Joins the pages into the site; every mistake that shows only across pages is a finding. What merely
 * follows from a file that could not be read is not reported again.
 */
export function buildSite(
  pages: readonly Page[],
  unread: readonly UnreadFile[] = [],
  build: BuildFacts = {asOf: null, history: {}, gold: null},
  office: Office | null = null,
): {site: Site; findings: Finding[]} {
  const {plans, findings: planFindings} = collectPlans(pages, unread);
  const plain = pages
    .filter((page) => isKind(page, 'instrument'))
    .map(({frontMatter, url, file}) => ({...frontMatter, url, file}));
  const relations = collectRelations(plans, plain);
  const events = eventsByKey(plain);
  const on = build.asOf ?? newestEvidence([...events.values()].flat());
  const instruments = plain.map((item): Instrument => {
    const own = events.get(item.key) ?? [];
    const force = forceOn({issued: item.issued, events: own}, on);
    return {
      ...item,
      events: own,
      force,
      review: reviewOf(force, item.reviewBy),
      effective: startOf(item),
      changes: laterChanges(relations, item.key, plans),
    };
  });
  const topics = pages
    .filter((page) => isKind(page, 'topic'))
    .map(({frontMatter, url, file}): Topic => ({...frontMatter, url, file}))
    .sort((a, b) => a.position - b.position);
  const registry = registryOf(plans, instruments);
  const bare = {pages, plans, instruments, topics, relations, registry, office, build};
  const mentions = collectMentions(pages, plans, registry);
  const facts = [...factFindings(pages), ...quotedFactFindings(pages)];
  return {
    site: {...bare, mentions},
    findings: [
      ...misplacedPages(pages),
      ...planFindings,
      ...duplicateAddresses(pages, DRAWN),
      ...duplicateKeys(bare),
      ...danglingReferences(bare, unread),
      ...facts,
      ...sourceFindings(pages, build.today ?? build.asOf),
      ...listingFindings(pages),
      ...eventFindings(bare, unread),
      ...relationFindings(bare),
      // A wrong date is told in its own file, not at every page that cites the right one.
      ...unexplainedFindings(
        mentions,
        unread,
        facts.map(({file}) => file),
      ),
      ...livingLawFindings({...bare, mentions}),
      ...styleFindings(pages),
    ],
  };
}
