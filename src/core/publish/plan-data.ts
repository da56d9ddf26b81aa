import {pinpoint} from '../site/pinpoint.ts';
import type {Plan, Site} from '../site/site.ts';
import {citationData} from './citation-data.ts';

/** A plan as data: its clauses in order with ids, labels, exact words and citations. */
export function planData(site: Site, plan: Plan, origin: string) {
  const {key, page, clauses} = plan;
  const {type, number, issuer, issued, title, header, signature} = page.frontMatter;
  return {
    key,
    type,
    number,
    issuer,
    issued,
    title,
    url: `${origin}${page.url}`,
    header,
    signature,
    clauses: clauses.map((clause) => ({
      id: clause.id,
      label: clause.label,
      heading: clause.heading,
      parent: clause.parent,
      pinpoint: pinpoint(plan, clause),
      url: `${origin}${clause.url}`,
      text: clause.text,
      blocks: clause.blocks,
      citations: site.mentions
        .filter((mention) => mention.clause?.plan === key && mention.clause.id === clause.id)
        .map((mention) => citationData(mention.citation, mention.text, site, origin)),
    })),
  };
}
